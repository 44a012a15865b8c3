package nl.vorder.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.security.UserId;
import nl.vorder.shared.DossierId;
import nl.vorder.sheet.LaidOutSheets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Claims that begin where the last one ended: never past a row that this node knows of, and never for long. */
@IntegrationTest
class LaneHeadsTest {

    private static final Duration KEPT = Duration.ofMillis(200);
    private static final long LANE = 9_101;

    @Autowired
    JdbcClient database;

    @Autowired
    LaidOutSheets sheets;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    private LaneHeads heads;
    private QueueLeases leases;
    private long nextAgent = 920_000;

    @BeforeEach
    void makeFourRowsReady() {
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
        heads = new LaneHeads(clock, KEPT);
        leases = new QueueLeases(database, heads, sheets, clock);
        for (long rank = 10; rank <= 40; rank += 10) {
            row(rank);
        }
    }

    @AfterEach
    void emptyQueue() {
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
    }

    @Test
    void the_next_claim_begins_where_the_last_one_ended() {
        assertThat(heads.look().from(LANE)).isEmpty();
        assertThat(claim()).isEqualTo(dossier(10));
        assertThat(heads.look().from(LANE)).contains(10L);
        assertThat(claim()).isEqualTo(dossier(20));
        assertThat(heads.look().from(LANE)).contains(20L);
    }

    @Test
    void a_row_another_node_makes_ready_in_front_is_seen_when_the_moment_is_over() {
        claim();
        claim();
        row(5);
        assertThat(claim()).isEqualTo(dossier(30));
        clock.tick(KEPT);
        assertThat(claim()).isEqualTo(dossier(5));
    }

    @Test
    void claims_that_go_on_do_not_prolong_the_moment() {
        claim();
        clock.tick(KEPT.dividedBy(2));
        claim();
        clock.tick(KEPT.dividedBy(2));
        assertThat(heads.look().from(LANE)).isEmpty();
    }

    @Test
    void a_row_given_back_here_is_next_at_once() {
        claim();
        long agent = nextAgent;
        claim();
        Lease first = leases.held(new UserId(agent)).orElseThrow();
        transaction.executeWithoutResult(status -> leases.release(new UserId(agent), first.dossierId(), first.fence()));
        assertThat(claim()).isEqualTo(first.dossierId());
    }

    @Test
    void a_claim_under_way_while_a_row_becomes_ready_leaves_no_place_behind() {
        transaction.executeWithoutResult(status -> {
            leases.lockFirst(List.of(LANE));
            heads.forget();
        });
        assertThat(heads.look().from(LANE)).isEmpty();
    }

    @Test
    void a_claim_that_comes_to_nothing_leaves_no_place_behind() {
        transaction.executeWithoutResult(status -> {
            leases.lockFirst(List.of(LANE));
            status.setRollbackOnly();
        });
        assertThat(heads.look().from(LANE)).isEmpty();
        assertThat(claim()).isEqualTo(dossier(10));
    }

    @Test
    void a_lane_is_not_called_empty_before_it_was_looked_through_whole() {
        for (int i = 0; i < 4; i++) {
            claim();
        }
        row(5);
        assertThat(claim()).isEqualTo(dossier(5));
    }

    private DossierId claim() {
        return transaction.execute(status -> {
            Candidate row = leases.lockFirst(List.of(LANE)).orElseThrow().candidate();
            nextAgent++;
            return leases.lease(row, new UserId(nextAgent), clock.instant()).dossierId();
        });
    }

    private static DossierId dossier(long rank) {
        return new DossierId(7_700_000 + rank);
    }

    private void row(long rank) {
        database.sql("""
                INSERT INTO queue_entry (id, dossier_id, debtor_id, client_firm_id, state, rank_key, reason, ready_at, lane, home_lane)
                VALUES (:dossier, :dossier, 1, 1, 'READY', :rank, 'FOLLOW_UP', '2026-01-01', :lane, :lane)
                """)
                .param("dossier", dossier(rank).value())
                .param("rank", rank)
                .param("lane", LANE)
                .update();
    }
}
