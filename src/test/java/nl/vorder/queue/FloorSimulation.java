package nl.vorder.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.security.UserId;
import nl.vorder.shared.DatabaseRetry;
import nl.vorder.shared.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A floor of agents who claim and give back while the clock moves; some die with a dossier in hand. Every lease is written down, so that
 * SQL can tell afterwards whether two of them overlapped.
 */
final class FloorSimulation {

    private static final int WORKERS = 32;

    /** So much time passes on the floor in 20 ms of ours. */
    private static final Duration TICK = Duration.ofSeconds(1);

    private static final int TICK_MILLIS = 20;
    private static final Duration TIDY_EVERY = Duration.ofSeconds(4);

    /** What the application is made of, as far as the floor needs it. */
    record Floor(
            QueueService queue,
            QueueLeases leases,
            QueueJobs jobs,
            JdbcClient database,
            TestClock clock,
            TransactionTemplate transaction,
            DatabaseRetry retry) {}

    /**
     * What happened.
     *
     * @param overlaps pairs of leases of one dossier that overlapped
     * @param longestStuck how far beyond its end the longest lease stood
     */
    record Result(
            int claims, int deaths, long overlaps, Duration longestStuck, int rowsBefore, int rowsAfter, int leased) {}

    private final Floor floor;
    private final int wanted;
    private final AtomicInteger claims = new AtomicInteger();
    private final AtomicInteger deaths = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();
    private final Queue<Agent> waiting = new ConcurrentLinkedQueue<>();
    private volatile Duration longestStuck = Duration.ZERO;

    private FloorSimulation(Floor floor, int agents, int wanted, long firstAgent) {
        this.floor = floor;
        this.wanted = wanted;
        Random chance = new Random(5);
        IntStream.range(0, agents).forEach(i -> {
            // One in twenty dies, somewhere on the way.
            int dies = chance.nextInt(20) == 0 ? 1 + chance.nextInt(Math.max(1, wanted / agents)) : Integer.MAX_VALUE;
            waiting.add(new Agent(firstAgent + i, dies));
        });
    }

    private static final class Agent {
        private final long id;
        private final int diesAt;
        private int claimed;
        private List<Lease> held = List.of();
        private long logged;

        Agent(long id, int diesAt) {
            this.id = id;
            this.diesAt = diesAt;
        }
    }

    static Result run(Floor floor, int agents, int claims, long firstAgent) throws Exception {
        floor.database().sql("""
                CREATE OR REPLACE TABLE simulated_lease (id BIGINT PRIMARY KEY AUTO_INCREMENT, dossier_id BIGINT NOT NULL,
                    fence BIGINT NOT NULL, claimed_at DATETIME(6) NOT NULL, ends_at DATETIME(6) NOT NULL,
                    claimed_nanos BIGINT NOT NULL, given_back_nanos BIGINT NULL, INDEX (dossier_id, fence))
                """).update();
        int before = count(floor, "SELECT COUNT(*) FROM queue_entry");
        FloorSimulation simulation = new FloorSimulation(floor, agents, claims, firstAgent);
        simulation.play();
        floor.clock().tick(QueueLeases.LENGTH.plusSeconds(5));
        floor.jobs().tidy();
        return new Result(
                simulation.claims.get(),
                simulation.deaths.get(),
                simulation.overlaps(),
                simulation.longestStuck,
                before,
                count(floor, "SELECT COUNT(DISTINCT dossier_id) FROM queue_entry"),
                count(floor, "SELECT COUNT(*) FROM queue_entry WHERE state = 'LEASED'"));
    }

    private void play() throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS + 1)) {
            Future<?> time = workers.submit(this::letTimePass);
            List<Future<?>> shifts = IntStream.range(0, WORKERS)
                    .<Future<?>>mapToObj(worker -> workers.submit(this::work))
                    .toList();
            try {
                for (Future<?> shift : shifts) {
                    shift.get();
                }
            } finally {
                over.set(true);
            }
            time.get();
        }
    }

    private void letTimePass() {
        Instant tidied = floor.clock().instant();
        while (!over.get()) {
            sleep();
            floor.clock().tick(TICK);
            Instant now = floor.clock().instant();
            if (Duration.between(tidied, now).compareTo(TIDY_EVERY) >= 0) {
                floor.jobs().tidy();
                tidied = now;
                noteStuck(now);
            }
        }
    }

    /** How long the oldest lease stands beyond its end just after the clockwork went round. */
    private void noteStuck(Instant now) {
        floor.database()
                .sql("SELECT MIN(leased_until) AS oldest FROM queue_entry WHERE state = 'LEASED'")
                .query((row, number) -> UtcColumn.find(row, "oldest"))
                .single()
                .map(oldest -> Duration.between(oldest, now))
                .filter(late -> late.compareTo(longestStuck) > 0)
                .ifPresent(late -> longestStuck = late);
    }

    private void work() {
        while (claims.get() < wanted) {
            Agent agent = waiting.poll();
            if (agent == null) {
                sleep();
                continue;
            }
            if (agent.held.isEmpty()) {
                claim(agent);
            } else {
                giveBack(agent);
            }
            boolean dead = !agent.held.isEmpty() && agent.claimed >= agent.diesAt;
            if (dead) {
                deaths.incrementAndGet();
            } else {
                waiting.add(agent);
            }
        }
    }

    private void claim(Agent agent) {
        TestUsers.logIn(TestUsers.agent(agent.id));
        NextDossier next = floor.queue().next();
        if (next instanceof NextDossier.Claimed claimed) {
            long nanos = System.nanoTime();
            claims.incrementAndGet();
            agent.claimed++;
            agent.held = List.of(claimed.lease());
            agent.logged = log(claimed.lease(), nanos);
        }
    }

    private long log(Lease lease, long nanos) {
        return floor.database()
                .sql("""
                        INSERT INTO simulated_lease (dossier_id, fence, claimed_at, ends_at, claimed_nanos) VALUES (?, ?, ?, ?, ?)
                        RETURNING id
                        """)
                .params(
                        lease.dossierId().value(),
                        lease.fence(),
                        UtcColumn.of(floor.clock().instant()),
                        UtcColumn.of(lease.until()),
                        nanos)
                .query(Long.class)
                .single();
    }

    private void giveBack(Agent agent) {
        Lease lease = agent.held.getFirst();
        long nanos = System.nanoTime();
        // As the application does: of two that block each other the database ends one, which begins again.
        boolean ours = Boolean.TRUE.equals(floor.retry()
                .run(() -> floor.transaction()
                        .execute(status ->
                                floor.leases().release(new UserId(agent.id), lease.dossierId(), lease.fence()))));
        if (ours) {
            floor.database()
                    .sql("UPDATE simulated_lease SET given_back_nanos = ? WHERE id = ?")
                    .params(nanos, agent.logged)
                    .update();
        }
        agent.held = List.of();
    }

    /** The next lease of a dossier began before the one before it was given back, or before it had run out. */
    private long overlaps() {
        return floor.database().sql("""
                SELECT COUNT(*) FROM (
                    SELECT claimed_nanos, claimed_at,
                           LAG(id) OVER w AS before_id, LAG(given_back_nanos) OVER w AS before_nanos, LAG(ends_at) OVER w AS before_end
                      FROM simulated_lease WINDOW w AS (PARTITION BY dossier_id ORDER BY fence)) l
                 WHERE before_id IS NOT NULL
                   AND IF(before_nanos IS NULL, claimed_at < before_end, claimed_nanos < before_nanos)
                """).query(Long.class).single();
    }

    private static int count(Floor floor, String sql) {
        return floor.database().sql(sql).query(Integer.class).single();
    }

    private static void sleep() {
        try {
            Thread.sleep(TICK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
