package nl.vorder.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.Holds;
import nl.vorder.compliance.PlaceHold;
import nl.vorder.shared.DossierId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class QueueClaimTest {

    private static final long FIRST_AGENT = 910_000;

    @Autowired
    QueueService queue;

    @Autowired
    QueueRefresh refresh;

    @Autowired
    QueueJobs jobs;

    @Autowired
    Holds holds;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void emptyQueue() {
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
        TestUsers.logIn(TestUsers.agent(FIRST_AGENT));
    }

    @AfterEach
    void logOut() {
        TestUsers.logOut();
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
    }

    @Test
    void two_hundred_claims_of_twenty_agents_give_two_hundred_dossiers() throws Exception {
        List<DossierId> dossiers = ids(DossierFixture.aDossier(database).open(200));
        refresh.of(dossiers);
        List<Callable<List<DossierId>>> shifts = new ArrayList<>();
        for (int agent = 0; agent < 20; agent++) {
            long id = FIRST_AGENT + agent;
            shifts.add(() -> shift(id, 10));
        }
        List<DossierId> claimed = new ArrayList<>();
        try (ExecutorService agents = Executors.newFixedThreadPool(20)) {
            for (Future<List<DossierId>> shift : agents.invokeAll(shifts)) {
                claimed.addAll(shift.get());
            }
        }
        assertThat(claimed).hasSize(200).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(dossiers);
    }

    /** Claims dossier after dossier and finishes each without giving it back to the others. */
    private List<DossierId> shift(long agent, int claims) {
        TestUsers.logIn(TestUsers.agent(agent));
        try {
            List<DossierId> claimed = new ArrayList<>();
            for (int i = 0; i < claims; i++) {
                Lease lease = ((NextDossier.Claimed) queue.next()).lease();
                claimed.add(lease.dossierId());
                database.sql("DELETE FROM queue_entry WHERE dossier_id = :id AND leased_to = :agent")
                        .param("id", lease.dossierId().value())
                        .param("agent", agent)
                        .update();
            }
            return claimed;
        } finally {
            TestUsers.logOut();
        }
    }

    @Test
    void an_agent_with_two_tabs_gets_the_dossier_already_held() {
        refresh.of(ids(DossierFixture.aDossier(database).open(2)));
        Lease first = claimed(queue.next());
        assertThat(queue.next()).isEqualTo(new NextDossier.AlreadyHolding(first));
        assertThat(queue.current()).contains(first);
    }

    @Test
    void two_tabs_at_the_same_moment_hold_one_dossier() throws Exception {
        refresh.of(ids(DossierFixture.aDossier(database).open(4)));
        Callable<NextDossier> tab = () -> {
            TestUsers.logIn(TestUsers.agent(FIRST_AGENT));
            return queue.next();
        };
        Set<DossierId> held = new HashSet<>();
        try (ExecutorService tabs = Executors.newFixedThreadPool(4)) {
            for (Future<NextDossier> answer : tabs.invokeAll(List.of(tab, tab, tab, tab))) {
                held.add(lease(answer.get()).dossierId());
            }
        }
        assertThat(held).hasSize(1);
    }

    @Test
    void a_lease_that_nobody_renews_returns_by_itself() {
        Opened dossier = DossierFixture.aDossier(database).open();
        refresh.of(List.of(dossier.id()));
        Lease lost = claimed(queue.next());
        TestUsers.logIn(TestUsers.agent(FIRST_AGENT + 1));
        clock.tick(QueueLeases.LENGTH.minusSeconds(1));
        assertThat(queue.next()).isInstanceOf(NextDossier.Empty.class);
        clock.tick(Duration.ofSeconds(1));
        Lease found = claimed(queue.next());
        assertThat(found.dossierId()).isEqualTo(lost.dossierId());
        assertThat(found.fence()).isGreaterThan(lost.fence());
        TestUsers.logIn(TestUsers.agent(FIRST_AGENT));
        assertThat(queue.holdsLease(lost.dossierId(), lost.fence())).isFalse();
        assertThat(queue.renew(lost)).isEmpty();
    }

    @Test
    void a_renewed_lease_stays() {
        refresh.of(ids(DossierFixture.aDossier(database).open(1)));
        Lease lease = claimed(queue.next());
        clock.tick(Duration.ofMinutes(9));
        Lease renewed = queue.renew(lease).orElseThrow();
        clock.tick(Duration.ofMinutes(9));
        jobs.tidy();
        assertThat(renewed.until()).isAfter(clock.instant());
        assertThat(queue.holdsLease(lease.dossierId(), lease.fence())).isTrue();
    }

    @Test
    void a_dossier_of_a_colleague_is_refused_with_the_name() {
        Opened dossier = DossierFixture.aDossier(database).open();
        refresh.of(List.of(dossier.id()));
        storeUser(FIRST_AGENT + 2, "Noor de Wit");
        TestUsers.logIn(TestUsers.agent(FIRST_AGENT + 2));
        assertThat(queue.claim(dossier.id())).isInstanceOf(ClaimedDossier.Claimed.class);
        TestUsers.logIn(TestUsers.agent(FIRST_AGENT));
        assertThat(queue.claim(dossier.id()))
                .isInstanceOfSatisfying(
                        ClaimedDossier.HeldByColleague.class,
                        held -> assertThat(held.holder()).isEqualTo("Noor de Wit"));
        assertThat(queue.next()).isInstanceOf(NextDossier.Empty.class);
    }

    @Test
    void a_team_lead_takes_a_dossier_over_and_the_journal_knows() {
        Opened dossier = DossierFixture.aDossier(database).open();
        refresh.of(List.of(dossier.id()));
        Lease lost = claimed(queue.next());
        TestUsers.logIn(TestUsers.teamLead(FIRST_AGENT + 3));
        assertThat(queue.takeOver(dossier.id()))
                .isInstanceOfSatisfying(
                        ClaimedDossier.Claimed.class,
                        claimed -> assertThat(claimed.lease().fence()).isGreaterThan(lost.fence()));
        assertThat(journal("queue.taken-over", dossier.id())).isEqualTo(1);
        TestUsers.logIn(TestUsers.agent(FIRST_AGENT));
        assertThat(queue.holdsLease(dossier.id(), lost.fence())).isFalse();
    }

    @Test
    void skipping_rests_the_dossier_and_is_no_attempt() {
        Opened dossier = DossierFixture.aDossier(database).open();
        refresh.of(List.of(dossier.id()));
        queue.skip(claimed(queue.next()), SkipReason.NEEDS_PREPARATION);
        assertThat(queue.next()).isInstanceOfSatisfying(NextDossier.Empty.class, empty -> {
            assertThat(empty.closed()).isFalse();
            assertThat(empty.next()).contains(clock.instant().plus(SkipReason.NEEDS_PREPARATION.rest()));
        });
        assertThat(count(
                        "SELECT COUNT(*) FROM compliance_contact WHERE debtor_id = :id",
                        dossier.debtorId().value()))
                .isZero();
        clock.tick(SkipReason.NEEDS_PREPARATION.rest());
        assertThat(claimed(queue.next()).dossierId()).isEqualTo(dossier.id());
    }

    @Test
    void a_released_dossier_can_be_claimed_by_the_next() {
        refresh.of(ids(DossierFixture.aDossier(database).open(1)));
        Lease lease = claimed(queue.next());
        queue.release(lease);
        assertThat(queue.current()).isEmpty();
        TestUsers.logIn(TestUsers.agent(FIRST_AGENT + 1));
        assertThat(claimed(queue.next()).dossierId()).isEqualTo(lease.dossierId());
    }

    @Test
    void the_guardrail_is_asked_again_at_the_claim() {
        List<Opened> opened = DossierFixture.aDossier(database).open(2);
        refresh.of(ids(opened));
        QueueRow first = queue.upcoming(2).getFirst();
        Opened held = opened.stream()
                .filter(one -> one.id().equals(first.dossierId()))
                .findFirst()
                .orElseThrow();
        // Placed behind the back of the queue: no event reaches it.
        database.sql("""
                INSERT INTO compliance_hold (id, debtor_id, dossier_id, kind, starts_at)
                VALUES (NEXT VALUE FOR compliance_hold_seq, :debtor, :dossier, 'DISPUTE', '2026-11-01 00:00:00')
                """)
                .param("debtor", held.debtorId().value())
                .param("dossier", held.id().value())
                .update();
        assertThat(claimed(queue.next()).dossierId()).isNotEqualTo(held.id());
        assertThat(queue.find(held.id()))
                .hasValueSatisfying(row -> assertThat(row.heldBy()).contains("DISPUTE"));
    }

    @Test
    void a_hold_takes_the_dossier_out_at_once_and_lifting_it_brings_it_back() {
        Opened dossier = DossierFixture.aDossier(database).open();
        refresh.of(List.of(dossier.id()));
        holds.place(new PlaceHold(
                dossier.debtorId(),
                Optional.of(dossier.id()),
                HoldKind.DISPUTE,
                "",
                clock.instant(),
                Optional.empty()));
        assertThat(queue.ready()).isZero();
        assertThat(queue.notNow()).extracting(HeldCount::reason).containsExactly("DISPUTE");
        holds.liftKind(dossier.id(), HoldKind.DISPUTE);
        assertThat(claimed(queue.next()).dossierId()).isEqualTo(dossier.id());
    }

    @Test
    void outside_the_hours_the_answer_says_when_they_open_and_no_row_moves() {
        List<DossierId> dossiers = ids(DossierFixture.aDossier(database).open(3));
        clock.set(LocalDateTime.of(2026, 11, 23, 22, 0));
        refresh.of(dossiers);
        assertThat(queue.ready()).isEqualTo(3);
        assertThat(queue.next()).isInstanceOfSatisfying(NextDossier.Empty.class, empty -> {
            assertThat(empty.closed()).isTrue();
            assertThat(empty.next()).hasValueSatisfying(at -> assertThat(at).isAfter(clock.instant()));
        });
        assertThat(queue.ready()).isEqualTo(3);
    }

    @Test
    void a_closed_dossier_can_be_opened_for_an_inbound_call_and_leaves_the_queue_again() {
        Opened dossier = DossierFixture.aDossier(database).open();
        database.sql("UPDATE dossier_dossier SET status = 'CLOSED', closed_reason = 'PAID' WHERE id = :id")
                .param("id", dossier.id().value())
                .update();
        assertThat(queue.claim(dossier.id()))
                .isInstanceOfSatisfying(ClaimedDossier.Claimed.class, claimed -> queue.release(claimed.lease()));
        assertThat(queue.find(dossier.id())).isEmpty();
    }

    @Test
    void a_lease_without_a_sign_of_life_is_on_the_stuck_list() {
        Opened dossier = DossierFixture.aDossier(database).open();
        refresh.of(List.of(dossier.id()));
        claimed(queue.next());
        TestUsers.logIn(TestUsers.teamLead(FIRST_AGENT + 3));
        assertThat(queue.stuck()).isEmpty();
        clock.tick(Duration.ofMinutes(7));
        assertThat(queue.stuck()).extracting(StuckLease::dossierId).containsExactly(dossier.id());
    }

    private static Lease claimed(NextDossier next) {
        assertThat(next).isInstanceOf(NextDossier.Claimed.class);
        return ((NextDossier.Claimed) next).lease();
    }

    private static Lease lease(NextDossier next) {
        return switch (next) {
            case NextDossier.Claimed claimed -> claimed.lease();
            case NextDossier.AlreadyHolding holding -> holding.lease();
            case NextDossier.Empty empty -> throw new AssertionError("nothing to claim");
        };
    }

    private static List<DossierId> ids(List<Opened> opened) {
        return opened.stream().map(Opened::id).toList();
    }

    private void storeUser(long id, String name) {
        database.sql(
                        "INSERT INTO security_user (id, username, password_hash, display_name, role, created_at) "
                                + "VALUES (?, ?, '', ?, 'AGENT', '2026-01-01') ON DUPLICATE KEY UPDATE display_name = VALUES(display_name)")
                .params(id, "user" + id, name)
                .update();
    }

    private int journal(String action, DossierId dossier) {
        return count(
                "SELECT COUNT(*) FROM audit_entry WHERE action = '" + action + "' AND subject_id = :id",
                dossier.value());
    }

    private int count(String sql, long id) {
        return database.sql(sql).param("id", id).query(Integer.class).single();
    }
}
