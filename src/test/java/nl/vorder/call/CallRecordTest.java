package nl.vorder.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
import nl.vorder.agreement.AgreementService;
import nl.vorder.agreement.ConcludeArrangement.Instalment;
import nl.vorder.agreement.EvenPlan;
import nl.vorder.agreement.PaymentWay;
import nl.vorder.agreement.PromiseState;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.Holds;
import nl.vorder.dossier.BalanceService;
import nl.vorder.queue.ClaimedDossier;
import nl.vorder.queue.Lease;
import nl.vorder.queue.QueueRefresh;
import nl.vorder.queue.QueueRow;
import nl.vorder.queue.QueueService;
import nl.vorder.security.UserId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.Zone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class CallRecordTest {

    private static final long AGENT = 920_000;
    private static final LocalDate TODAY = TestClock.START.toLocalDate();

    @Autowired
    CallService calls;

    @Autowired
    CallBackService callBacks;

    @Autowired
    QueueService queue;

    @Autowired
    QueueRefresh refresh;

    @Autowired
    BalanceService balances;

    @Autowired
    AgreementService agreements;

    @Autowired
    Holds holds;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void logIn() {
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
        TestUsers.logIn(TestUsers.agent(AGENT));
    }

    @AfterEach
    void logOut() {
        TestUsers.logOut();
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
    }

    @Test
    void a_promise_is_stored_with_the_amounts_quoted_and_gives_the_dossier_back() {
        Opened dossier = DossierFixture.aDossier(database).open();
        Lease lease = claim(dossier);
        calls.saveDraft(dossier.id(), UUID.randomUUID(), "{}");
        long id = recorded(calls.record(promise(dossier, lease, "500.00")));

        TestUsers.logIn(TestUsers.teamLead(AGENT + 1));
        CallDetails call = calls.find(id);
        assertThat(call.outcome()).isEqualTo(Outcome.PROMISE);
        assertThat(call.quoted().principal()).isEqualTo(Money.of("500.00"));
        assertThat(call.promisedAmount()).contains(Money.of("500.00"));
        assertThat(call.startedAt()).isEqualTo(clock.instant().minus(Duration.ofMinutes(3)));
        assertThat(call.path()).extracting(PathStep::node).containsExactly("opening", "reason");

        TestUsers.logIn(TestUsers.agent(AGENT));
        assertThat(agreements.history(dossier.id()).promises())
                .singleElement()
                .satisfies(promise -> assertThat(promise.state()).isEqualTo(PromiseState.OPEN));
        assertThat(kinds(dossier)).containsExactly(HoldKind.PROMISE);
        assertThat(queue.current()).isEmpty();
        assertThat(calls.draft(dossier.id())).isEmpty();
        assertThat(queue.find(dossier.id()))
                .hasValueSatisfying(row -> assertThat(row.heldBy()).contains("PROMISE"));
    }

    @Test
    void saving_twice_is_saving_once() {
        Opened dossier = DossierFixture.aDossier(database).open();
        RecordCall call = promise(dossier, claim(dossier), "500.00");
        CallRecording first = calls.record(call);
        assertThat(calls.record(call)).isEqualTo(new CallRecording.Recorded(recorded(first), true));
        assertThat(count("call_call", dossier.id())).isEqualTo(1);
        assertThat(count("compliance_contact", dossier.id())).isEqualTo(1);
        assertThat(count("agreement_promise", dossier.id())).isEqualTo(1);
    }

    @Test
    void the_same_call_saved_from_eight_threads_is_stored_once() throws Exception {
        Opened dossier = DossierFixture.aDossier(database).open();
        RecordCall call = promise(dossier, claim(dossier), "500.00");
        Callable<CallRecording> save = () -> {
            TestUsers.logIn(TestUsers.agent(AGENT));
            return calls.record(call);
        };
        List<CallRecording> answers = new ArrayList<>();
        try (ExecutorService tabs = Executors.newFixedThreadPool(8)) {
            for (Future<CallRecording> answer : tabs.invokeAll(java.util.Collections.nCopies(8, save))) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).hasOnlyElementsOfType(CallRecording.Recorded.class);
        assertThat(answers.stream().map(CallRecordTest::recorded).distinct()).hasSize(1);
        assertThat(count("call_call", dossier.id())).isEqualTo(1);
    }

    @Test
    void a_stale_fence_is_refused_and_the_draft_stays() {
        Opened dossier = DossierFixture.aDossier(database).open();
        Lease lost = claim(dossier);
        calls.saveDraft(dossier.id(), UUID.randomUUID(), "{\"note\":\"typed\"}");
        TestUsers.logIn(TestUsers.teamLead(AGENT + 1));
        queue.takeOver(dossier.id());
        TestUsers.logIn(TestUsers.agent(AGENT));
        assertThat(calls.record(promise(dossier, lost, "500.00"))).isInstanceOf(CallRecording.StaleLease.class);
        assertThat(count("call_call", dossier.id())).isZero();
        assertThat(calls.draft(dossier.id())).map(CallDraft::content).contains("{\"note\":\"typed\"}");
    }

    @Test
    void a_call_that_outlasts_its_lease_is_kept_as_long_as_nobody_else_has_the_dossier() {
        Opened dossier = DossierFixture.aDossier(database).open();
        Lease lease = claim(dossier);
        clock.tick(Duration.ofMinutes(25));
        TestUsers.logIn(TestUsers.agent(AGENT + 2));
        queue.upcoming(1);
        TestUsers.logIn(TestUsers.agent(AGENT));
        assertThat(calls.record(promise(dossier, lease, "500.00"))).isInstanceOf(CallRecording.Recorded.class);
    }

    @Test
    void nothing_is_stored_of_a_call_that_misses_something() {
        Opened dossier = DossierFixture.aDossier(database).open();
        Lease lease = claim(dossier);
        assertThat(refusals(calls.record(promise(dossier, lease, "600.00"))))
                .extracting(FieldRefusal::field, FieldRefusal::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("amount", "call.refusal.agreement.AMOUNT_AT_MOST_OPEN"));
        assertThat(refusals(calls.record(call(dossier, lease, Outcome.DISPUTE, OutcomeFields.none(), ""))))
                .extracting(FieldRefusal::key)
                .containsExactly("call.refusal.note.missing");
        assertThat(count("call_call", dossier.id())).isZero();
        assertThat(count("compliance_contact", dossier.id())).isZero();
        assertThat(queue.holdsLease(dossier.id(), lease.fence())).isTrue();
    }

    @Test
    void a_plan_outside_the_mandate_is_refused_with_the_limit_and_can_be_asked_for() {
        Opened dossier = DossierFixture.aDossier(database).open();
        Lease lease = claim(dossier);
        List<Instalment> plan = EvenPlan.of(balances.today(dossier.id()).total(), 10, TODAY.plusMonths(1));
        CallRecording refused = calls.record(call(dossier, lease, Outcome.ARRANGEMENT, OutcomeFields.plan(plan), ""));
        assertThat(refusals(refused))
                .containsExactly(
                        new FieldRefusal("instalments", "call.refusal.agreement.INSTALMENTS_AT_MOST", List.of("6")));
        recorded(calls.record(call(dossier, lease, Outcome.ARRANGEMENT_REQUEST, OutcomeFields.plan(plan), "")));
    }

    @Test
    void a_call_back_is_offered_at_its_moment_and_never_vanishes() {
        Opened dossier = DossierFixture.aDossier(database).open();
        Instant at = clock.instant().plus(Duration.ofHours(3));
        recorded(calls.record(call(dossier, claim(dossier), Outcome.CALL_BACK, OutcomeFields.callBack(at, true), "")));
        assertThat(callBacks.of(dossier.id())).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(CallBackState.PLANNED);
            assertThat(one.dueAt()).isEqualTo(at);
        });
        assertThat(queue.find(dossier.id())).map(QueueRow::readyAt).contains(at);
        clock.tick(Duration.ofHours(3));
        assertThat(queue.next()).isInstanceOf(nl.vorder.queue.NextDossier.Claimed.class);
        assertThat(callBacks.of(dossier.id())).extracting(CallBack::state).containsExactly(CallBackState.DUE);
        clock.tick(Duration.ofMinutes(15));
        assertThat(callBacks.of(dossier.id())).extracting(CallBack::state).containsExactly(CallBackState.OVERDUE);
        clock.tick(Duration.ofDays(1));
        assertThat(callBacks.of(dossier.id())).extracting(CallBack::state).containsExactly(CallBackState.MISSED);
    }

    @Test
    void a_call_back_at_night_or_on_a_sunday_is_refused_and_not_offered() {
        Opened dossier = DossierFixture.aDossier(database).open();
        Lease lease = claim(dossier);
        Instant night =
                LocalDateTime.of(2026, 11, 24, 21, 0).atZone(Zone.AMSTERDAM).toInstant();
        assertThat(refusals(calls.record(
                        call(dossier, lease, Outcome.CALL_BACK, OutcomeFields.callBack(night, false), ""))))
                .extracting(FieldRefusal::key)
                .containsExactly(
                        "compliance.refusal.LEGAL_HOURS", "compliance.refusal.AGENCY_HOURS", "compliance.next-allowed");
        assertThat(callBacks.allowedMoments(dossier.id(), LocalDate.of(2026, 11, 29)))
                .isEmpty();
        List<Instant> tuesday = callBacks.allowedMoments(dossier.id(), LocalDate.of(2026, 11, 24));
        assertThat(tuesday)
                .isNotEmpty()
                .allSatisfy(moment -> assertThat(Zone.local(moment).getHour()).isBetween(7, 19));
    }

    @Test
    void a_moved_call_back_stays_readable_and_a_new_one_stands_for_it() {
        Opened dossier = DossierFixture.aDossier(database).open();
        Instant at = clock.instant().plus(Duration.ofHours(3));
        recorded(calls.record(call(dossier, claim(dossier), Outcome.CALL_BACK, OutcomeFields.callBack(at, false), "")));
        CallBack first = callBacks.of(dossier.id()).getFirst();
        Instant later = at.plus(Duration.ofDays(1));
        assertThat(callBacks.move(first.id(), later)).isInstanceOf(CallBackResult.Planned.class);
        assertThat(callBacks.of(dossier.id()))
                .extracting(CallBack::state)
                .containsExactly(CallBackState.PLANNED, CallBackState.MOVED);
        assertThat(queue.find(dossier.id())).map(QueueRow::readyAt).contains(later);
    }

    @Test
    void a_wrong_number_is_never_used_again() {
        Opened dossier = DossierFixture.aDossier(database).open();
        recorded(calls.record(call(dossier, claim(dossier), Outcome.WRONG_NUMBER, OutcomeFields.none(), "")));
        assertThat(database.sql("SELECT usable FROM debtor_contact_point WHERE debtor_id = :id")
                        .param("id", dossier.debtorId().value())
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(kinds(dossier)).containsExactly(HoldKind.WRONG_NUMBER);
    }

    @Test
    void outcomes_that_stop_contact_place_their_hold() {
        assertThat(holdAfter(Outcome.DISPUTE, "Nooit besteld")).containsExactly(HoldKind.DISPUTE);
        assertThat(holdAfter(Outcome.WRITTEN_ONLY, "")).containsExactly(HoldKind.WRITTEN_ONLY);
        assertThat(holdAfter(Outcome.DEBT_HELP, "")).containsExactly(HoldKind.DEBT_HELP);
        assertThat(holdAfter(Outcome.DECEASED, "")).containsExactly(HoldKind.DECEASED);
    }

    private List<HoldKind> holdAfter(Outcome outcome, String note) {
        Opened dossier = DossierFixture.aDossier(database).open();
        recorded(calls.record(call(dossier, claim(dossier), outcome, OutcomeFields.none(), note)));
        return kinds(dossier);
    }

    @Test
    void a_lost_connection_is_an_attempt_and_no_conversation() {
        Opened dossier = DossierFixture.aDossier(database).open();
        recorded(calls.record(call(dossier, claim(dossier), Outcome.CONNECTION_LOST, OutcomeFields.none(), "")));
        assertThat(database.sql("SELECT conversation FROM compliance_contact WHERE dossier_id = :id")
                        .param("id", dossier.id().value())
                        .query(Boolean.class)
                        .list())
                .containsExactly(false);
        assertThat(calls.todayFigures(new UserId(AGENT)).conversations())
                .isLessThan(calls.todayFigures(new UserId(AGENT)).calls());
    }

    @Test
    void the_list_of_calls_is_paged_without_gaps_and_without_repeats() {
        List<Opened> opened = DossierFixture.aDossier(database).open(7);
        for (Opened dossier : opened) {
            recorded(calls.record(call(dossier, claim(dossier), Outcome.NO_ANSWER, OutcomeFields.none(), "")));
        }
        assertThatThrownBy(() -> calls.search(CallFilter.all(), Optional.empty(), 10))
                .isInstanceOf(AccessDeniedException.class);
        TestUsers.logIn(TestUsers.teamLead(AGENT + 1));
        CallFilter filter = new CallFilter(
                Optional.empty(),
                Optional.of(opened.getFirst().firmId()),
                Optional.of(Outcome.NO_ANSWER),
                Optional.empty(),
                false,
                Optional.of(TODAY),
                Optional.of(TODAY));
        List<DossierId> seen = new ArrayList<>();
        Optional<CallCursor> cursor = Optional.empty();
        List<CallRow> page = calls.search(filter, cursor, 3);
        while (!page.isEmpty()) {
            page.forEach(row -> seen.add(row.dossierId()));
            page = calls.search(filter, Optional.of(page.getLast().cursor()), 3);
        }
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        opened.stream().map(Opened::id).toList());
    }

    @Test
    void an_agent_sees_no_other_agents_figures() {
        assertThatThrownBy(() -> calls.todayFigures(new UserId(AGENT + 5))).isInstanceOf(AccessDeniedException.class);
    }

    private Lease claim(Opened dossier) {
        refresh.of(List.of(dossier.id()));
        return ((ClaimedDossier.Claimed) queue.claim(dossier.id())).lease();
    }

    private RecordCall promise(Opened dossier, Lease lease, String amount) {
        return call(
                dossier,
                lease,
                Outcome.PROMISE,
                OutcomeFields.promise(Money.of(amount), TODAY.plusDays(7), PaymentWay.TRANSFER),
                "");
    }

    private RecordCall call(Opened dossier, Lease lease, Outcome outcome, OutcomeFields fields, String note) {
        Instant now = clock.instant();
        return new RecordCall(
                UUID.randomUUID(),
                dossier.id(),
                lease.fence(),
                Direction.OUTBOUND,
                dossier.phone(),
                now.minus(Duration.ofMinutes(3)),
                now,
                true,
                outcome,
                Optional.empty(),
                note,
                fields,
                Optional.empty(),
                List.of(
                        new PathStep("opening", Optional.of("yes"), now.minus(Duration.ofMinutes(3))),
                        new PathStep("reason", Optional.empty(), now.minus(Duration.ofMinutes(2)))),
                List.of());
    }

    private static long recorded(CallRecording recording) {
        assertThat(recording).isInstanceOf(CallRecording.Recorded.class);
        return ((CallRecording.Recorded) recording).id();
    }

    private static List<FieldRefusal> refusals(CallRecording recording) {
        assertThat(recording).isInstanceOf(CallRecording.Refused.class);
        return ((CallRecording.Refused) recording).refusals();
    }

    private List<HoldKind> kinds(Opened dossier) {
        return holds.current(dossier.debtorId(), dossier.id()).stream()
                .map(hold -> hold.kind())
                .toList();
    }

    private int count(String table, DossierId dossier) {
        return database.sql("SELECT COUNT(*) FROM " + table + " WHERE dossier_id = :id")
                .param("id", dossier.value())
                .query(Integer.class)
                .single();
    }
}
