package nl.vorder.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.agreement.AgreementRefusal.Limit;
import nl.vorder.agreement.ArrangementSummary.InstalmentState;
import nl.vorder.agreement.ArrangementSummary.InstalmentSummary;
import nl.vorder.compliance.Hold;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.Holds;
import nl.vorder.dossier.Dossiers;
import nl.vorder.dossier.PaymentReceived;
import nl.vorder.shared.Money;
import nl.vorder.shared.Stage;
import nl.vorder.shared.UtcColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class PromiseCheckTest {

    private static final LocalDate TODAY = TestClock.START.toLocalDate();

    @Autowired
    AgreementService agreements;

    @Autowired
    AgreementJobs jobs;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Holds holds;

    @Autowired
    ApplicationEventPublisher events;

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
        TestUsers.logIn(TestUsers.agent(930_000));
        dossier = DossierFixture.aDossier(database).in(Stage.AFTER_DEMAND).open();
    }

    @AfterEach
    void logOut() {
        TestUsers.logOut();
        clock.reset();
    }

    @Test
    void a_promise_paid_a_euro_short_within_three_bank_days_is_kept() {
        promise("200.00", TODAY.plusDays(4));
        // Friday 27 November plus three bank days.
        clock.set(LocalDateTime.of(2026, 12, 2, 12, 0));
        pay("199.00");
        jobs.nightly();
        assertThat(promises()).singleElement().satisfies(promise -> {
            assertThat(promise.state()).isEqualTo(PromiseState.KEPT);
            assertThat(promise.paid()).isEqualTo(Money.of("199.00"));
        });
        assertThat(kinds()).isEmpty();
    }

    @Test
    void a_promise_is_not_broken_before_its_check_day_has_passed() {
        promise("200.00", TODAY.plusDays(4));
        clock.set(LocalDateTime.of(2026, 12, 2, 23, 59));
        jobs.nightly();
        assertThat(promises()).extracting(PromiseSummary::state).containsExactly(PromiseState.OPEN);
        assertThat(kinds()).containsExactly(HoldKind.PROMISE);
    }

    @Test
    void an_unpaid_promise_is_broken_and_moves_the_dossier_to_its_stage() {
        promise("200.00", TODAY.plusDays(4));
        clock.set(LocalDateTime.of(2026, 12, 3, 4, 15));
        pay("150.00", LocalDate.of(2026, 12, 3));
        jobs.nightly();
        assertThat(promises()).extracting(PromiseSummary::state).containsExactly(PromiseState.BROKEN);
        assertThat(dossiers.find(dossier.id()).stage()).isEqualTo(Stage.BROKEN_PROMISE);
        assertThat(kinds()).isEmpty();
        assertThat(agreements.history(dossier.id()).broken()).isEqualTo(1);
        assertThat(database.sql("SELECT reason FROM queue_entry WHERE dossier_id = :id")
                        .param("id", dossier.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("BROKEN_PROMISE");
    }

    @Test
    void money_that_goes_back_takes_the_kept_promise_with_it() {
        promise("200.00", TODAY.plusDays(4));
        pay("200.00");
        assertThat(promises()).extracting(PromiseSummary::state).containsExactly(PromiseState.KEPT);
        book("REVERSAL", "200.00", TODAY);
        transaction.executeWithoutResult(status ->
                events.publishEvent(new nl.vorder.dossier.PaymentReversed(dossier.id(), Money.of("200.00"), TODAY)));
        assertThat(promises()).extracting(PromiseSummary::state).containsExactly(PromiseState.OPEN);
    }

    @Test
    void a_new_promise_replaces_the_running_one() {
        promise("200.00", TODAY.plusDays(4));
        promise("300.00", TODAY.plusDays(6));
        assertThat(promises())
                .extracting(PromiseSummary::state)
                .containsExactlyInAnyOrder(PromiseState.OPEN, PromiseState.WITHDRAWN);
        assertThat(kinds()).containsExactly(HoldKind.PROMISE);
    }

    @Test
    void a_promise_beyond_the_days_of_the_mandate_is_refused_with_the_last_day() {
        PromiseResult result = agreements.promise(new MakePromise(
                dossier.id(), Optional.empty(), Money.of("100.00"), TODAY.plusDays(15), PaymentWay.LINK));
        assertThat(result)
                .isEqualTo(new PromiseResult.Refused(List.of(new AgreementRefusal(
                        Limit.DAY_WITHIN_MANDATE, TODAY.plusDays(14).toString()))));
    }

    @Test
    void an_arrangement_is_completed_by_its_instalments_in_order() {
        Money second = openToday().minus(Money.of("250.00"));
        arrange();
        pay("250.00");
        assertThat(instalments())
                .extracting(InstalmentSummary::state)
                .containsExactly(InstalmentState.PAID, InstalmentState.OPEN);
        clock.set(TODAY.plusMonths(2).atTime(10, 0));
        pay(second.toString());
        assertThat(instalments())
                .extracting(InstalmentSummary::state)
                .containsExactly(InstalmentState.PAID, InstalmentState.PAID);
        assertThat(agreements.history(dossier.id()).kept()).isEqualTo(1);
        assertThat(kinds()).isEmpty();
    }

    @Test
    void a_missed_instalment_breaks_the_arrangement() {
        arrange();
        clock.set(TODAY.plusMonths(1).plusDays(8).atTime(4, 15));
        jobs.nightly();
        assertThat(instalments())
                .extracting(InstalmentSummary::state)
                .containsExactly(InstalmentState.MISSED, InstalmentState.OPEN);
        assertThat(dossiers.find(dossier.id()).stage()).isEqualTo(Stage.BROKEN_PROMISE);
        assertThat(kinds()).isEmpty();
    }

    private void arrange() {
        ArrangementResult result = agreements.arrange(new ConcludeArrangement(
                dossier.id(),
                Optional.empty(),
                List.of(
                        new ConcludeArrangement.Instalment(Money.of("250.00"), TODAY.plusMonths(1)),
                        new ConcludeArrangement.Instalment(
                                openToday().minus(Money.of("250.00")), TODAY.plusMonths(2)))));
        assertThat(result).isInstanceOf(ArrangementResult.Concluded.class);
        assertThat(kinds()).containsExactly(HoldKind.ARRANGEMENT);
    }

    @Autowired
    nl.vorder.dossier.Balances balances;

    private Money openToday() {
        return balances.today(dossier.id()).total();
    }

    private void promise(String amount, LocalDate dueOn) {
        PromiseResult result = agreements.promise(
                new MakePromise(dossier.id(), Optional.empty(), Money.of(amount), dueOn, PaymentWay.TRANSFER));
        assertThat(result).isInstanceOf(PromiseResult.Made.class);
    }

    private void pay(String amount) {
        pay(amount, nl.vorder.shared.Zone.today(clock));
    }

    private void pay(String amount, LocalDate receivedOn) {
        book("PAYMENT", "-" + amount, receivedOn);
        transaction.executeWithoutResult(
                status -> events.publishEvent(new PaymentReceived(dossier.id(), Money.of(amount), receivedOn)));
    }

    private void book(String kind, String amount, LocalDate bookedOn) {
        database.sql("""
                INSERT INTO dossier_ledger_entry (id, dossier_id, booking_id, kind, component, amount, booked_on, recorded_at, channel)
                VALUES (NEXT VALUE FOR dossier_ledger_entry_seq, :dossier, NEXT VALUE FOR dossier_booking_seq, :kind, 'PRINCIPAL',
                    :amount, :booked, :recorded, 'BANK')
                """)
                .param("dossier", dossier.id().value())
                .param("kind", kind)
                .param("amount", new java.math.BigDecimal(amount))
                .param("booked", bookedOn)
                .param("recorded", UtcColumn.of(clock.instant()))
                .update();
    }

    private List<PromiseSummary> promises() {
        return agreements.history(dossier.id()).promises();
    }

    private List<InstalmentSummary> instalments() {
        return agreements.history(dossier.id()).arrangements().getFirst().instalments();
    }

    private List<HoldKind> kinds() {
        return holds.current(dossier.debtorId(), dossier.id()).stream()
                .map(Hold::kind)
                .toList();
    }
}
