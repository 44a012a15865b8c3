package nl.vorder.queue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import nl.vorder.TestUsers;
import nl.vorder.desk.DossiersAhead;
import nl.vorder.desk.PreparationService;
import nl.vorder.shared.DossierId;
import nl.vorder.sheet.LaidOutSheets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The claim against a raw floor of the same run (lock a row by its primary key, update it, insert a line, commit; flush at every commit
 * for both), as the queue grows and as the claimers become many; then the claim with the data of all seven items.
 *
 * <p>Arguments: {@code refresh} also measures the recomputing of 6,000 dossiers and of all; {@code items} stops after the claim with
 * the seven items, {@code open} leaves that out.
 */
public final class ClaimBenchmark {

    private static final int DOSSIERS = 90_000;
    private static final int MANY = 1_000_000;
    private static final int PER_SECOND = 80;
    private static final Duration OPEN_LOOP = Duration.ofSeconds(15);

    /** The compiler of the JVM is busy for so long; an agency's application runs for weeks. */
    private static final Duration WARM_UP = Duration.ofSeconds(10);

    private static final int WARM_UPS = 9;

    /** More than is claimed before everything is given back. */
    private static final int LAID_OUT = 12_000;

    private static final Duration CLOSED_LOOP = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(ClaimBenchmark.class);

    private final BenchQueue bench;
    private final QueueService queue;
    private final PreparationService preparations;
    private final DataSource source;
    private final AtomicLong agents = new AtomicLong(10_000_000);

    private ClaimBenchmark(BenchQueue bench) {
        this.bench = bench;
        this.queue = bench.bean(QueueService.class);
        this.preparations = bench.bean(PreparationService.class);
        this.source = bench.bean(DataSource.class);
    }

    /** Fills a schema of its own and measures. */
    public static void main(String[] arguments) throws Exception {
        try (BenchQueue bench = BenchQueue.start(DOSSIERS)) {
            bench.letTimePass();
            ClaimBenchmark benchmark = new ClaimBenchmark(bench);
            benchmark.layOut();
            benchmark.warmUp();
            if (List.of(arguments).contains("refresh")) {
                benchmark.refresh();
            }
            if (!List.of(arguments).contains("open")) {
                benchmark.prepared("laid out");
                bench.forgetLaidOut();
                benchmark.prepared("read at the claim");
                benchmark.layOut();
            }
            if (!List.of(arguments).contains("items")) {
                benchmark.throughput();
                bench.database().sql("DELETE FROM queue_entry WHERE id > 10000").update();
                bench.giveBack();
                benchmark.layOut();
                benchmark.growth();
            }
        }
        System.exit(0);
    }

    private void layOut() {
        bench.giveBack();
        long start = System.nanoTime();
        while (!bench.bean(LaidOutSheets.class).clear()) {
            LOG.warn("noted changes are cleared");
        }
        int dossiers = bench.bean(DossiersAhead.class).layOut(LAID_OUT, LAID_OUT);
        LOG.warn("{} dossiers laid out in {} ms", dossiers, (System.nanoTime() - start) / 1_000_000);
    }

    private void warmUp() throws Exception {
        for (int round = 0; round < WARM_UPS; round++) {
            closed(4, WARM_UP, this::claimAndPrepare);
            bench.giveBack();
        }
        closed(4, Duration.ofSeconds(3), this::floor);
    }

    /** Claim with all seven items, against the floor, at one, five and twenty agents. */
    private void prepared(String name) throws Exception {
        bench.giveBack();
        for (int threads : new int[] {1, 5, 20}) {
            Queue<Long> floor = new ConcurrentLinkedQueue<>();
            Queue<Long> claims = new ConcurrentLinkedQueue<>();
            for (int round = 0; round < 2; round++) {
                floor.addAll(closed(threads, CLOSED_LOOP, this::floor));
                claims.addAll(closed(threads, CLOSED_LOOP, this::claimAndPrepare));
            }
            double ratio =
                    Measured.of(claims).percentile(50) / Measured.of(floor).percentile(50);
            LOG.warn(
                    "claim with seven items {}, {} agents, closed loop: {}; floor {}; ratio p50 {} (at most 5.0 laid out)",
                    name,
                    threads,
                    Measured.of(claims),
                    Measured.of(floor),
                    shown(ratio));
        }
    }

    private void throughput() throws Exception {
        double best = 0;
        double last = 0;
        for (int threads : new int[] {1, 2, 4, 8, 16, 32, 64, 128}) {
            bench.giveBack();
            int done = closed(threads, CLOSED_LOOP, this::claim).size();
            last = done / (double) CLOSED_LOOP.toSeconds();
            best = Math.max(best, last);
            LOG.warn("{} claimers on one queue: {} claims/s", threads, Math.round(last));
        }
        LOG.warn("128 claimers reach {} of the best throughput (at least 0.7)", shown(last / best));
    }

    private void growth() throws Exception {
        bench.giveBack();
        bench.settle();
        // Each connection prepares the statements for itself the first time it meets them.
        openLoop("not counted");
        bench.giveBack();
        Measured small = openLoop("10,000 waiting");
        bench.addReady(MANY + 1L, MANY, 2_000_000);
        bench.analyze();
        bench.giveBack();
        bench.settle();
        Measured large = openLoop("1,000,000 waiting");
        LOG.warn(
                "p99 with 1,000,000 waiting is {} times that with 10,000 (at most 1.5)",
                shown(large.percentile(99) / small.percentile(99)));
    }

    /** Arrivals at a fixed pace, claim and floor in turn; a late start counts. */
    private Measured openLoop(String name) throws Exception {
        Queue<Long> claims = new ConcurrentLinkedQueue<>();
        Queue<Long> floor = new ConcurrentLinkedQueue<>();
        long gap = 1_000_000_000L / PER_SECOND;
        long arrivals = OPEN_LOOP.toNanos() / gap;
        try (ExecutorService threads = Executors.newFixedThreadPool(64)) {
            long start = System.nanoTime() + 100_000_000L;
            for (long i = 0; i < arrivals; i++) {
                long due = start + i * gap;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                boolean claim = i % 2 == 0;
                threads.execute(() -> {
                    run(claim ? this::claim : this::floor);
                    (claim ? claims : floor).add(System.nanoTime() - due);
                });
            }
        }
        Measured claimed = Measured.of(claims);
        Measured raw = Measured.of(floor);
        LOG.warn(
                "claim, open loop, {}: {}; floor {}; ratio p50 {}, p99 {} (at most 2.0 each)",
                name,
                claimed,
                raw,
                shown(claimed.percentile(50) / raw.percentile(50)),
                shown(claimed.percentile(99) / raw.percentile(99)));
        return claimed;
    }

    private List<Long> closed(int threads, Duration length, Runnable work) throws Exception {
        Queue<Long> nanos = new ConcurrentLinkedQueue<>();
        long end = System.nanoTime() + length.toNanos();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int thread = 0; thread < threads; thread++) {
                pool.execute(() -> {
                    while (System.nanoTime() < end) {
                        long start = System.nanoTime();
                        run(work);
                        nanos.add(System.nanoTime() - start);
                    }
                });
            }
        }
        return new ArrayList<>(nanos);
    }

    private static void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("A measured piece of work failed", e);
            throw e;
        }
    }

    private void claim() {
        next();
    }

    private void claimAndPrepare() {
        preparations.of(next());
    }

    private NextDossier.Claimed next() {
        TestUsers.logIn(TestUsers.agent(agents.incrementAndGet()));
        NextDossier next = queue.next();
        if (next instanceof NextDossier.Claimed claimed) {
            return claimed;
        }
        throw new IllegalStateException("Nothing was claimed: " + next);
    }

    private void floor() {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            long id = ThreadLocalRandom.current().nextLong(100_000) + 1;
            execute(connection, "SELECT id, state, fence FROM bench_floor WHERE id = ? FOR UPDATE", id);
            execute(connection, "UPDATE bench_floor SET state = 'LEASED', fence = fence + 1 WHERE id = ?", id);
            execute(connection, "INSERT INTO bench_floor_log (floor_id, at) VALUES (?, NOW(6))", id);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(Connection connection, String sql, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            statement.execute();
        }
    }

    private void refresh() {
        QueueRefresh refresh = bench.bean(QueueRefresh.class);
        List<DossierId> some = bench.database()
                .sql("SELECT id FROM dossier_dossier WHERE id <= 6000")
                .query((row, number) -> new DossierId(row.getLong(1)))
                .list();
        long start = System.nanoTime();
        refresh.of(some);
        LOG.warn("6,000 dossiers recomputed in {} ms", (System.nanoTime() - start) / 1_000_000);
        start = System.nanoTime();
        int rows = refresh.all();
        LOG.warn("{} dossiers recomputed in {} ms", rows, (System.nanoTime() - start) / 1_000_000);
    }

    private static String shown(double ratio) {
        return "%.2f".formatted(ratio);
    }
}
