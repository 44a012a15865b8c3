package nl.vorder.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
import nl.vorder.queue.ClaimedDossier;
import nl.vorder.queue.Lease;
import nl.vorder.queue.NextDossier;
import nl.vorder.queue.QueueRefresh;
import nl.vorder.queue.QueueService;
import nl.vorder.security.UserId;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.Zone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Who sees which appointment to call, who may take or move it, and that none ever vanishes. */
@IntegrationTest
class CallBackListsTest {

    private static final long AGENT = 922_000;
    private static final long COLLEAGUE = 922_001;
    private static final long LEAD = 922_009;

    @Autowired
    CallBackService callBacks;

    @Autowired
    CallService calls;

    @Autowired
    QueueService queue;

    @Autowired
    QueueRefresh refresh;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void logIn() {
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
        database.sql("DELETE FROM call_call_back WHERE user_id BETWEEN ? AND ? OR user_id IS NULL")
                .params(AGENT, LEAD)
                .update();
        database.sql("DELETE FROM security_user WHERE id BETWEEN ? AND ?")
                .params(AGENT, LEAD)
                .update();
        employ(AGENT);
        employ(COLLEAGUE);
        as(AGENT);
    }

    @AfterEach
    void logOut() {
        TestUsers.logOut();
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
        database.sql("DELETE FROM security_user WHERE id BETWEEN ? AND ?")
                .params(AGENT, LEAD)
                .update();
    }

    @Test
    void an_agent_sees_the_own_and_anyones_and_a_team_lead_sees_all_each_in_its_state() {
        CallBack mine = planned(AGENT, Duration.ofHours(3), true);
        CallBack anyones = planned(AGENT, Duration.ofHours(1), false);
        CallBack colleagues = planned(COLLEAGUE, Duration.ofHours(2), true);

        as(AGENT);
        assertThat(ids(CallBackList.TO_DO)).containsExactly(anyones.id(), mine.id());
        assertThat(ids(CallBackList.MINE)).containsExactly(mine.id());
        assertThat(ids(CallBackList.ANYONES)).containsExactly(anyones.id());
        assertThat(callBacks.counts()).containsEntry(CallBackList.TO_DO, 2).containsEntry(CallBackList.MINE, 1);

        clock.tick(Duration.ofHours(2));
        TestUsers.logIn(TestUsers.teamLead(LEAD));
        assertThat(ids(CallBackList.TO_DO)).contains(anyones.id(), colleagues.id(), mine.id());
        assertThat(ids(CallBackList.OVERDUE)).contains(anyones.id()).doesNotContain(mine.id(), colleagues.id());
        assertThat(ids(CallBackList.DUE)).contains(colleagues.id()).doesNotContain(mine.id(), anyones.id());
        clock.tick(Duration.ofDays(1));
        assertThat(ids(CallBackList.MISSED)).contains(anyones.id(), colleagues.id(), mine.id());
        assertThat(callBacks.of(mine.dossierId())).extracting(CallBack::state).containsExactly(CallBackState.MISSED);
    }

    @Test
    void a_row_says_the_number_what_it_is_about_and_whose_it_is() {
        Opened dossier = DossierFixture.aDossier(database).open();
        CallBack callBack = planned(dossier, AGENT, Duration.ofHours(3), true);
        assertThat(callBack.about().phone()).isEqualTo(dossier.phone());
        assertThat(callBack.remark()).isEqualTo("Wil eerst de loonstrook afwachten");
        assertThat(callBack.owner()).map(CallBack.Owner::name).contains("Agent " + AGENT);
    }

    @Test
    void the_pages_of_a_list_have_no_gaps_and_no_repeats() {
        List<Long> made = List.of(
                planned(AGENT, Duration.ofHours(1), true).id(),
                planned(AGENT, Duration.ofHours(2), true).id(),
                planned(AGENT, Duration.ofHours(2), true).id(),
                planned(AGENT, Duration.ofHours(3), true).id());
        List<CallBack> first = callBacks.list(CallBackList.MINE, Optional.empty(), 3);
        List<CallBack> second =
                callBacks.list(CallBackList.MINE, Optional.of(first.getLast().cursor()), 3);
        assertThat(first).hasSize(3);
        assertThat(second).hasSize(1);
        assertThat(java.util.stream.Stream.concat(first.stream(), second.stream())
                        .map(CallBack::id))
                .containsExactlyElementsOf(made);
    }

    @Test
    void anyones_is_taken_by_one_of_two_who_want_it() throws Exception {
        CallBack anyones = planned(AGENT, Duration.ofHours(1), false);
        List<Callable<CallBackTaken>> both = List.of(takes(AGENT, anyones), takes(COLLEAGUE, anyones));
        int taken = 0;
        try (ExecutorService desks = Executors.newFixedThreadPool(2)) {
            for (Future<CallBackTaken> answer : desks.invokeAll(both)) {
                taken += answer.get() instanceof CallBackTaken.Taken ? 1 : 0;
            }
        }
        assertThat(taken).isOne();
        TestUsers.logIn(TestUsers.teamLead(LEAD));
        assertThat(callBacks.find(anyones.id()).orElseThrow().owner()).isPresent();
    }

    @Test
    void what_a_colleague_keeps_stays_with_the_colleague_until_it_is_let_go_or_given() {
        CallBack colleagues = planned(COLLEAGUE, Duration.ofHours(1), true);
        as(AGENT);
        assertThat(callBacks.take(colleagues.id())).isEqualTo(new CallBackTaken.Kept("Agent " + COLLEAGUE));
        callBacks.letGo(colleagues.id());
        assertThat(ids(CallBackList.ANYONES)).doesNotContain(colleagues.id());

        as(COLLEAGUE);
        callBacks.letGo(colleagues.id());
        as(AGENT);
        assertThat(callBacks.take(colleagues.id())).isInstanceOf(CallBackTaken.Taken.class);
        assertThat(ids(CallBackList.MINE)).containsExactly(colleagues.id());
        assertThatThrownBy(() -> callBacks.give(colleagues.id(), new UserId(COLLEAGUE)))
                .isInstanceOf(AccessDeniedException.class);

        TestUsers.logIn(TestUsers.teamLead(LEAD));
        assertThat(callBacks.agents()).extracting(AgentReference::id).contains(new UserId(COLLEAGUE));
        callBacks.give(colleagues.id(), new UserId(COLLEAGUE));
        as(COLLEAGUE);
        assertThat(ids(CallBackList.MINE)).containsExactly(colleagues.id());
    }

    @Test
    void a_call_back_of_somebody_who_left_is_everybodys_and_comes_up_in_the_queue() {
        CallBack colleagues = planned(COLLEAGUE, Duration.ofHours(3), true);
        database.sql("UPDATE security_user SET enabled = FALSE WHERE id = ?")
                .param(COLLEAGUE)
                .update();
        as(AGENT);
        assertThat(ids(CallBackList.TO_DO)).containsExactly(colleagues.id());
        assertThat(ids(CallBackList.ANYONES)).containsExactly(colleagues.id());

        clock.tick(Duration.ofHours(3).plus(CallBacks.GRACE));
        refresh.of(List.of(colleagues.dossierId()));
        assertThat(queue.next())
                .isInstanceOfSatisfying(
                        NextDossier.Claimed.class,
                        claimed -> assertThat(claimed.lease().dossierId()).isEqualTo(colleagues.dossierId()));
        assertThat(callBacks.take(colleagues.id())).isInstanceOf(CallBackTaken.Taken.class);
    }

    @Test
    void it_outlives_a_lease_that_ran_out_and_a_call_nobody_answered() {
        CallBack mine = planned(AGENT, Duration.ofHours(3), true);
        clock.tick(Duration.ofHours(3));
        claim(mine);
        clock.tick(Duration.ofMinutes(12));
        as(COLLEAGUE);
        queue.upcoming(1);
        as(AGENT);
        assertThat(ids(CallBackList.MINE)).containsExactly(mine.id());

        recorded(record(claim(mine), Outcome.NO_ANSWER, OutcomeFields.none()));
        assertThat(callBacks.of(mine.dossierId()))
                .extracting(CallBack::state)
                .containsExactly(CallBackState.PLANNED, CallBackState.MOVED);
        assertThat(callBacks.list(CallBackList.MINE, Optional.empty(), 9))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.dueAt()).isAfter(clock.instant());
                    assertThat(one.remark()).isEqualTo(mine.remark());
                });
        assertThat(ids(CallBackList.MOVED)).contains(mine.id());
    }

    @Test
    void it_is_done_when_the_person_was_spoken_and_stays_readable() {
        CallBack mine = planned(AGENT, Duration.ofHours(3), true);
        clock.tick(Duration.ofHours(3));
        clock.tick(Duration.ofMinutes(5));
        recorded(record(claim(mine), Outcome.CANNOT_PAY, OutcomeFields.none()));
        assertThat(ids(CallBackList.MINE)).isEmpty();
        assertThat(ids(CallBackList.DONE)).contains(mine.id());
    }

    @Test
    void moving_twice_at_once_leaves_one_appointment_and_only_at_an_allowed_moment() {
        CallBack mine = planned(AGENT, Duration.ofHours(1), true);
        Instant sunday =
                LocalDateTime.of(2026, 11, 29, 12, 0).atZone(Zone.AMSTERDAM).toInstant();
        assertThat(callBacks.move(mine.id(), sunday)).isInstanceOf(CallBackResult.NotAllowed.class);
        Instant tomorrow = callBacks
                .allowedMoments(mine.dossierId(), LocalDate.of(2026, 11, 24))
                .getFirst();
        assertThat(callBacks.move(mine.id(), tomorrow)).isInstanceOf(CallBackResult.Planned.class);
        assertThatThrownBy(() -> callBacks.move(mine.id(), tomorrow)).isInstanceOf(DomainException.class);
        assertThat(ids(CallBackList.MINE)).hasSize(1);
        assertThat(callBacks.of(mine.dossierId())).hasSize(2);
    }

    private Callable<CallBackTaken> takes(long agent, CallBack callBack) {
        return () -> {
            as(agent);
            return callBacks.take(callBack.id());
        };
    }

    private List<Long> ids(CallBackList list) {
        return callBacks.list(list, Optional.empty(), 500).stream()
                .map(CallBack::id)
                .toList();
    }

    private CallBack planned(long agent, Duration in, boolean mine) {
        return planned(DossierFixture.aDossier(database).open(), agent, in, mine);
    }

    private CallBack planned(Opened dossier, long agent, Duration in, boolean mine) {
        as(agent);
        refresh.of(List.of(dossier.id()));
        Lease lease = ((ClaimedDossier.Claimed) queue.claim(dossier.id())).lease();
        recorded(record(
                lease, Outcome.CALL_BACK, OutcomeFields.callBack(clock.instant().plus(in), mine)));
        return callBacks.of(dossier.id()).getFirst();
    }

    private Lease claim(CallBack callBack) {
        return ((ClaimedDossier.Claimed) queue.claim(callBack.dossierId())).lease();
    }

    private CallRecording record(Lease lease, Outcome outcome, OutcomeFields fields) {
        Instant now = clock.instant();
        return calls.record(new RecordCall(
                UUID.randomUUID(),
                lease.dossierId(),
                lease.fence(),
                Direction.OUTBOUND,
                "",
                now.minus(Duration.ofMinutes(3)),
                now,
                true,
                outcome,
                Optional.of(nl.vorder.shared.NonPaymentReason.values()[0]),
                "Wil eerst de loonstrook afwachten",
                fields,
                Optional.empty(),
                List.of(),
                List.of()));
    }

    private static void recorded(CallRecording recording) {
        assertThat(recording).isInstanceOf(CallRecording.Recorded.class);
    }

    private static void as(long agent) {
        TestUsers.logIn(TestUsers.agent(agent));
    }

    private void employ(long id) {
        database.sql("INSERT INTO security_user (id, username, password_hash, display_name, role, created_at)"
                        + " VALUES (?, ?, '', ?, 'AGENT', '2026-01-01')")
                .params(id, "list" + id, "Agent " + id)
                .update();
    }
}
