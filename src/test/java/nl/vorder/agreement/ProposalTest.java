package nl.vorder.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.agreement.AgreementRefusal.Limit;
import nl.vorder.agreement.ConcludeArrangement.Instalment;
import nl.vorder.dossier.BalanceService;
import nl.vorder.dossier.ClosedReason;
import nl.vorder.dossier.DossierRegister;
import nl.vorder.shared.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** A plan outside the mandate: proposed by an agent, answered by a team lead, agreed under the answer. */
@IntegrationTest
class ProposalTest {

    private static final long AGENT = 931_000;
    private static final long LEAD = AGENT + 1;
    private static final LocalDate TODAY = TestClock.START.toLocalDate();

    @Autowired
    AgreementService agreements;

    @Autowired
    ProposalService proposals;

    @Autowired
    BalanceService balances;

    @Autowired
    DossierRegister register;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private Opened dossier;

    @BeforeEach
    void open() {
        clock.reset();
        database.sql("UPDATE agreement_proposal SET state = 'WITHDRAWN' WHERE state = 'WAITING'")
                .update();
        TestUsers.logIn(TestUsers.agent(AGENT));
        dossier = DossierFixture.aDossier(database).open();
    }

    @AfterEach
    void logOut() {
        TestUsers.logOut();
        clock.reset();
    }

    @Test
    void a_plan_beyond_the_mandate_waits_with_what_it_goes_beyond() {
        long id = asked(10);

        Proposal waiting = as(LEAD, () -> proposals.waiting(Optional.empty(), 10))
                .getFirst()
                .proposal();
        assertThat(waiting.id()).isEqualTo(id);
        assertThat(waiting.instalments()).hasSize(10);
        assertThat(waiting.total()).isEqualTo(owed());
        assertThat(waiting.limits()).containsExactly(new AgreementRefusal(Limit.INSTALMENTS_AT_MOST, "6"));
        assertThat(waiting.askedAt()).isEqualTo(clock.instant());
        assertThat(waiting.dossierNumber()).isEqualTo("T" + dossier.id().value());
        assertThat(agreements.history(dossier.id()).arrangements()).isEmpty();
    }

    @Test
    void a_plan_within_the_mandate_or_one_that_makes_no_sense_is_put_before_nobody() {
        assertThat(agreements.propose(plan(6)))
                .isEqualTo(new ProposalResult.Refused(List.of(new AgreementRefusal(Limit.WITHIN_MANDATE, ""))));
        List<Instalment> tooLittle = EvenPlan.of(Money.of("100.00"), 10, TODAY.plusDays(7));
        assertThat(agreements.propose(new ConcludeArrangement(dossier.id(), Optional.empty(), tooLittle)))
                .isInstanceOfSatisfying(
                        ProposalResult.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(AgreementRefusal::limit)
                                .containsExactly(Limit.TOTAL_IS_OPEN));
        assertThat(as(LEAD, () -> proposals.waiting(Optional.empty(), 10))).isEmpty();
    }

    @Test
    void an_approved_plan_may_be_agreed_for_two_weeks_and_no_wider_one() {
        assertThat(agreements.arrange(plan(10))).isInstanceOf(ArrangementResult.Refused.class);
        long id = asked(10);
        assertThat(agreements.arrange(plan(10))).isInstanceOf(ArrangementResult.Refused.class);

        assertThat(as(LEAD, () -> proposals.answer(id, true, ""))).isInstanceOf(ProposalAnswer.Given.class);

        assertThat(agreements.arrange(plan(11))).isInstanceOf(ArrangementResult.Refused.class);
        assertThat(agreements.propose(plan(9))).isInstanceOf(ProposalResult.Refused.class);
        clock.tick(Proposals.APPROVAL_COUNTS.plusSeconds(1));
        assertThat(agreements.arrange(plan(10))).isInstanceOf(ArrangementResult.Refused.class);
        clock.tick(Duration.ofSeconds(-2));
        assertThat(agreements.arrange(plan(10))).isInstanceOf(ArrangementResult.Concluded.class);
        assertThat(state(id)).isEqualTo("CONCLUDED");
        assertThat(journal()).contains("agreement.plan-proposed", "agreement.proposal-approved");
    }

    @Test
    void a_refusal_needs_its_reason_and_the_agent_reads_it() {
        long id = asked(10);

        assertThat(as(LEAD, () -> proposals.answer(id, false, "  "))).isEqualTo(new ProposalAnswer.ReasonMissing());
        assertThat(state(id)).isEqualTo("WAITING");
        as(LEAD, () -> proposals.answer(id, false, " Te lang, hooguit acht. "));

        assertThat(proposals.latest(dossier.id())).hasValueSatisfying(answered -> {
            assertThat(answered.state()).isEqualTo(ProposalState.REFUSED);
            assertThat(answered.answer()).isEqualTo("Te lang, hooguit acht.");
        });
        assertThat(agreements.arrange(plan(10))).isInstanceOf(ArrangementResult.Refused.class);
        clock.tick(Duration.ofDays(15));
        assertThat(proposals.latest(dossier.id())).isEmpty();
    }

    @Test
    void of_two_team_leads_who_answer_at_once_one_hears_that_the_other_was_first() throws Exception {
        long id = asked(10);

        List<ProposalAnswer> answers = both(
                () -> as(LEAD, () -> proposals.answer(id, true, "")),
                () -> as(LEAD + 1, () -> proposals.answer(id, false, "Nee")));

        assertThat(answers).hasAtLeastOneElementOfType(ProposalAnswer.Given.class);
        assertThat(answers).hasAtLeastOneElementOfType(ProposalAnswer.NoLonger.class);
        assertThat(journal())
                .filteredOn(action -> action.startsWith("agreement.proposal-"))
                .hasSize(1);
        assertThat(database.sql("SELECT COUNT(*) FROM call_call_back WHERE dossier_id = :id")
                        .param("id", dossier.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void what_was_agreed_proposed_or_closed_meanwhile_withdraws_the_proposal() {
        long first = asked(10);
        long second = asked(12);
        assertThat(state(first)).isEqualTo("WITHDRAWN");
        agreements.promise(new MakePromise(
                dossier.id(), Optional.of(UUID.randomUUID()), Money.of("100.00"), TODAY.plusDays(5), PaymentWay.LINK));
        assertThat(as(LEAD, () -> proposals.answer(second, true, "")))
                .isInstanceOfSatisfying(
                        ProposalAnswer.NoLonger.class,
                        no -> assertThat(no.proposal().state()).isEqualTo(ProposalState.WITHDRAWN));
        assertThat(agreements.arrange(plan(12))).isInstanceOf(ArrangementResult.Refused.class);

        long third = asked(10);
        as(LEAD, () -> proposals.answer(third, true, ""));
        close();
        assertThat(state(third)).isEqualTo("WITHDRAWN");
        assertThat(agreements.arrange(plan(10))).isInstanceOf(ArrangementResult.Refused.class);
    }

    @Test
    void an_approval_while_the_dossier_closes_never_stays_behind() throws Exception {
        for (int i = 0; i < 5; i++) {
            TestUsers.logIn(TestUsers.agent(AGENT));
            dossier = DossierFixture.aDossier(database).open();
            long id = asked(10);
            both(
                    () -> as(LEAD, () -> proposals.answer(id, true, "")),
                    () -> as(LEAD + 1, () -> {
                        close();
                        return new ProposalAnswer.ReasonMissing();
                    }));
            assertThat(state(id)).isEqualTo("WITHDRAWN");
        }
    }

    @Test
    void a_promise_in_the_same_call_leaves_the_proposal_standing() {
        UUID call = UUID.randomUUID();
        List<Instalment> parts = EvenPlan.of(owed(), 10, TODAY.plusDays(7));
        ProposalResult asked = agreements.propose(new ConcludeArrangement(dossier.id(), Optional.of(call), parts));
        agreements.promise(new MakePromise(
                dossier.id(), Optional.of(call), Money.of("50.00"), TODAY.plusDays(5), PaymentWay.LINK));

        assertThat(state(((ProposalResult.Asked) asked).id())).isEqualTo("WAITING");
        assertThat(agreements.propose(new ConcludeArrangement(dossier.id(), Optional.of(call), parts)))
                .isEqualTo(asked);
    }

    @Test
    void the_list_is_read_in_pages_oldest_first_and_misses_none() {
        List<Long> asked = new ArrayList<>();
        for (Opened each : DossierFixture.aDossier(database).open(5)) {
            dossier = each;
            asked.add(asked(10));
            clock.tick(Duration.ofSeconds(asked.size() % 2));
        }
        List<Long> seen = new ArrayList<>();
        TestUsers.logIn(TestUsers.teamLead(LEAD));
        List<WaitingProposal> page = proposals.waiting(Optional.empty(), 2);
        while (!page.isEmpty()) {
            page.forEach(row -> seen.add(row.proposal().id()));
            page = proposals.waiting(Optional.of(page.getLast().proposal().cursor()), 2);
        }
        assertThat(seen).containsExactlyElementsOf(asked);
    }

    @Test
    void an_agent_answers_no_proposal_and_sees_no_list() {
        long id = asked(10);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> proposals.answer(id, true, ""));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> proposals.waiting(Optional.empty(), 1));
    }

    private long asked(int instalments) {
        return ((ProposalResult.Asked) agreements.propose(plan(instalments))).id();
    }

    private ConcludeArrangement plan(int instalments) {
        return new ConcludeArrangement(
                dossier.id(), Optional.of(UUID.randomUUID()), EvenPlan.of(owed(), instalments, TODAY.plusDays(20)));
    }

    private Money owed() {
        return balances.today(dossier.id()).total();
    }

    private void close() {
        transaction.executeWithoutResult(status -> register.close(dossier.id(), ClosedReason.WITHDRAWN));
    }

    private static <T> T as(long lead, Callable<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        TestUsers.logIn(TestUsers.teamLead(lead));
        try {
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static List<ProposalAnswer> both(Callable<ProposalAnswer> one, Callable<ProposalAnswer> other)
            throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<ProposalAnswer>> running = both.invokeAll(List.of(one, other));
            return List.of(running.get(0).get(), running.get(1).get());
        }
    }

    private String state(long id) {
        return database.sql("SELECT state FROM agreement_proposal WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private List<String> journal() {
        return database.sql("SELECT action FROM audit_entry WHERE subject = 'dossier' AND subject_id = ?")
                .param(dossier.id().value())
                .query(String.class)
                .list();
    }
}
