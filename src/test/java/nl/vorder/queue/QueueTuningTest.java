package nl.vorder.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.queue.rules.RankPart;
import nl.vorder.queue.rules.Weights;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.UtcColumn;
import nl.vorder.team.Team;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class QueueTuningTest {

    private static final long LEAD = 980_000;

    @Autowired
    QueueTuning tuning;

    @Autowired
    QueueService queue;

    @Autowired
    QueueSetup setup;

    @Autowired
    QueueRefresh refresh;

    @Autowired
    QueueJobs jobs;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void logIn() {
        clock.reset();
        clean();
        TestUsers.logIn(TestUsers.teamLead(LEAD));
    }

    @AfterEach
    void clean() {
        database.sql("DELETE FROM queue_entry").update();
        database.sql("DELETE FROM queue_weight").update();
        database.sql("DELETE FROM queue_agent").update();
        database.sql("DELETE FROM call_call_back WHERE user_id >= 980000 AND user_id < 981000")
                .update();
        setup.stale();
        clock.reset();
        TestUsers.logOut();
    }

    @Test
    void a_preview_changes_nothing_and_saving_moves_the_rows_as_previewed() {
        Opened old = DossierFixture.aDossier(database)
                .about("20.00")
                .dueOn(TestClock.START.toLocalDate().minusDays(100))
                .open();
        Opened large = DossierFixture.aDossier(database)
                .about("90000.00")
                .dueOn(TestClock.START.toLocalDate().minusDays(10))
                .open();
        refresh.of(List.of(old.id(), large.id()));
        Weights byAge = new Weights(Map.of(), Map.of(RankPart.VALUE, 0, RankPart.WAITING, 200, RankPart.FAIR, 0));
        Weights byValue = new Weights(Map.of(), Map.of(RankPart.VALUE, 200, RankPart.WAITING, 0, RankPart.FAIR, 0));

        assertThat(order(tuning.preview(Team.GENERAL, byAge, 50))).containsExactly(old.id(), large.id());
        List<RankedRow> previewed = tuning.preview(Team.GENERAL, byValue, 50);
        assertThat(order(previewed)).containsExactly(large.id(), old.id());
        assertThat(previewed).allSatisfy(row -> assertThat(row.before()).isPresent());
        assertThat(tuning.weights(Team.GENERAL)).isEqualTo(Weights.USUAL);

        assertThat(tuning.save(Team.GENERAL, byValue)).isEqualTo(new WeightsSaved.Saved(2));
        assertThat(order(tuning.first(Team.GENERAL, 50))).containsExactly(large.id(), old.id());
        assertThat(queue.upcoming(1)).extracting(QueueRow::dossierId).containsExactly(large.id());
        assertThat(database.sql(
                                "SELECT COUNT(*) FROM audit_entry WHERE action = 'queue.weights-changed' AND detail LIKE '%VALUE 30→200%'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void the_sum_in_sql_is_the_sum_of_the_rules() {
        refresh.of(DossierFixture.aDossier(database).open(5).stream()
                .map(Opened::id)
                .toList());
        List<Long> stored = keys();
        // Written by the rules; weighed anew by the statement, nothing may move.
        assertThat(tuning.save(Team.GENERAL, Weights.USUAL)).isEqualTo(new WeightsSaved.Saved(0));
        assertThat(keys()).isEqualTo(stored);
        RankedRow first = tuning.first(Team.GENERAL, 1).getFirst();
        assertThat(first.hundredths())
                .isEqualTo(Weights.USUAL.of(first.row().reason()) * 100
                        + first.parts().hundredths(Weights.USUAL));
    }

    @Test
    void weights_outside_their_range_are_refused() {
        Weights wrong = new Weights(Map.of(), Map.of(RankPart.VALUE, 201));
        assertThat(tuning.save(Team.GENERAL, wrong)).isEqualTo(new WeightsSaved.OutOfRange(List.of("VALUE")));
    }

    @Test
    void an_agent_is_offered_what_fits_the_skills() {
        Opened consumer = DossierFixture.aDossier(database).open();
        Opened firm = DossierFixture.aDossier(database).ofCompany().open();
        refresh.of(List.of(consumer.id(), firm.id()));
        database.sql("INSERT INTO queue_agent (user_id, debtors) VALUES (?, 'BUSINESS')")
                .param(LEAD + 1)
                .update();
        setup.stale();
        TestUsers.logIn(TestUsers.agent(LEAD + 1));
        assertThat(queue.upcoming(5)).extracting(QueueRow::dossierId).containsExactly(firm.id());
        assertThat(((NextDossier.Claimed) queue.next()).lease().dossierId()).isEqualTo(firm.id());
        TestUsers.logIn(TestUsers.agent(LEAD + 2));
        assertThat(queue.upcoming(5)).extracting(QueueRow::dossierId).containsExactly(consumer.id());
    }

    @Test
    void a_call_back_of_ones_own_waits_fifteen_minutes_for_its_owner_and_then_goes_first_for_everybody() {
        Opened dossier = DossierFixture.aDossier(database).open();
        database.sql("""
                INSERT INTO call_call_back (id, dossier_id, debtor_id, user_id, due_at, state, created_at)
                VALUES (NEXT VALUE FOR call_call_back_seq, ?, ?, ?, ?, 'OPEN', '2026-11-20')
                """)
                .params(dossier.id().value(), dossier.debtorId().value(), LEAD + 1, UtcColumn.of(clock.instant()))
                .update();
        refresh.of(List.of(dossier.id()));
        TestUsers.logIn(TestUsers.agent(LEAD + 2));
        clock.tick(Duration.ofMinutes(14));
        jobs.tidy();
        assertThat(queue.next()).isInstanceOf(NextDossier.Empty.class);
        TestUsers.logIn(TestUsers.agent(LEAD + 1));
        assertThat(queue.upcoming(1)).extracting(QueueRow::dossierId).containsExactly(dossier.id());
        TestUsers.logIn(TestUsers.agent(LEAD + 2));
        clock.tick(Duration.ofMinutes(1));
        jobs.tidy();
        Lease lease = ((NextDossier.Claimed) queue.next()).lease();
        assertThat(lease.dossierId()).isEqualTo(dossier.id());
        assertThat(lease.reason()).isEqualTo(QueueReason.CALL_BACK_DUE);
    }

    @Test
    void at_noon_the_afternoon_counts_without_anybody_recomputing() {
        Opened dossier = DossierFixture.aDossier(database).open();
        refresh.of(List.of(dossier.id()));
        database.sql("UPDATE queue_entry SET time_morning = 10, time_afternoon = 90")
                .update();
        clock.set(TestClock.START.withHour(17).withMinute(30));
        jobs.tidy();
        clock.set(TestClock.START.plusDays(1).withHour(11).withMinute(59));
        jobs.tidy();
        List<Long> morning = keys();
        assertThat(shares()).containsExactly(10);

        clock.set(TestClock.START.plusDays(1).withHour(12).withMinute(0));
        jobs.tidy();
        assertThat(shares()).containsExactly(90);
        assertThat(keys().getFirst()).as("a better moment comes earlier").isLessThan(morning.getFirst());
    }

    private List<Integer> shares() {
        return database.sql("SELECT part_time FROM queue_entry ORDER BY id")
                .query(Integer.class)
                .list();
    }

    private List<Long> keys() {
        return database.sql("SELECT rank_key FROM queue_entry ORDER BY id")
                .query(Long.class)
                .list();
    }

    private static List<DossierId> order(List<RankedRow> rows) {
        return rows.stream().map(row -> row.row().dossierId()).toList();
    }
}
