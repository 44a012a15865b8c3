package nl.vorder.queue;

import nl.vorder.TestClock;
import nl.vorder.shared.DatabaseRetry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The simulation at full size: 1,000 agents, 200,000 claims, one agent in twenty dies on the way. */
public final class LargeFloor {

    private static final Logger LOG = LoggerFactory.getLogger(LargeFloor.class);

    private LargeFloor() {}

    /** Plays and prints what SQL found. */
    public static void main(String[] arguments) throws Exception {
        int claims = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        try (BenchQueue bench = BenchQueue.start(20_000)) {
            long start = System.nanoTime();
            FloorSimulation.Result result = FloorSimulation.run(
                    new FloorSimulation.Floor(
                            bench.bean(QueueService.class),
                            bench.bean(QueueLeases.class),
                            bench.bean(QueueJobs.class),
                            bench.database(),
                            bench.bean(TestClock.class),
                            new TransactionTemplate(bench.bean(PlatformTransactionManager.class)),
                            bench.bean(DatabaseRetry.class)),
                    1_000,
                    claims,
                    20_000_000);
            LOG.warn(
                    "{} claims by 1,000 agents in {} s, {} agents died: {} overlapping leases, longest beyond its end {} s,"
                            + " {} rows before, {} after, {} still leased",
                    result.claims(),
                    (System.nanoTime() - start) / 1_000_000_000,
                    result.deaths(),
                    result.overlaps(),
                    result.longestStuck().toSeconds(),
                    result.rowsBefore(),
                    result.rowsAfter(),
                    result.leased());
        }
        System.exit(0);
    }
}
