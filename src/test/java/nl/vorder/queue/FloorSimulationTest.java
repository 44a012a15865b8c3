package nl.vorder.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.shared.DatabaseRetry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A small floor; the large one of 1,000 agents and 200,000 claims is measured with the benchmarks. */
@IntegrationTest
class FloorSimulationTest {

    @Autowired
    QueueService queue;

    @Autowired
    QueueLeases leases;

    @Autowired
    QueueJobs jobs;

    @Autowired
    QueueRefresh refresh;

    @Autowired
    DatabaseRetry retry;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    @AfterEach
    void emptyQueue() {
        TestUsers.logOut();
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
        database.sql("DROP TABLE IF EXISTS simulated_lease").update();
    }

    @Test
    void no_two_agents_ever_have_one_dossier_nothing_stays_stuck_and_no_row_is_lost() throws Exception {
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
        refresh.of(DossierFixture.aDossier(database).open(120).stream()
                .map(Opened::id)
                .toList());
        FloorSimulation.Result result = FloorSimulation.run(
                new FloorSimulation.Floor(
                        queue, leases, jobs, database, clock, new TransactionTemplate(transactions), retry),
                60,
                2_500,
                8_100_000);
        assertThat(result.claims()).isGreaterThanOrEqualTo(2_500);
        assertThat(result.deaths()).isPositive();
        assertThat(result.overlaps()).isZero();
        assertThat(result.longestStuck()).isLessThanOrEqualTo(Duration.ofSeconds(5));
        assertThat(result.rowsAfter()).isEqualTo(result.rowsBefore()).isEqualTo(120);
        assertThat(result.leased()).isZero();
    }
}
