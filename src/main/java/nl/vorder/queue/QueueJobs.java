package nl.vorder.queue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.vorder.queue.rules.DayPart;
import nl.vorder.shared.DatabaseRetry;
import nl.vorder.shared.DossierId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the queue alive without anybody asking: rows whose moment has come, leases that ran out, the nightly run. */
@Component
@EnableScheduling
class QueueJobs {

    private final QueueRefresh refresh;
    private final QueueEntries entries;
    private final QueueSetup setup;
    private final QueueWeights weights;
    private final DatabaseRetry retry;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private volatile @Nullable DayPart weighed;

    QueueJobs(
            QueueRefresh refresh,
            QueueEntries entries,
            QueueSetup setup,
            QueueWeights weights,
            DatabaseRetry retry,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.refresh = refresh;
        this.entries = entries;
        this.setup = setup;
        this.weights = weights;
        this.retry = retry;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Fills an empty queue when the application starts. */
    @EventListener
    void fill(ApplicationReadyEvent started) {
        if (entries.count() == 0) {
            refresh.all();
        }
    }

    /**
     * Makes rows ready whose moment has come and takes back leases that ran out.
     *
     * @return how many rows became ready
     */
    int tidy() {
        Instant now = clock.instant();
        int promoted = retry.run(() -> transaction.execute(status -> entries.promote(now) + entries.share(now)));
        List<DossierId> freed = retry.run(() -> transaction.execute(status -> {
            List<DossierId> expired = entries.freeExpired(now);
            refresh.of(expired);
            return expired;
        }));
        weighAnew(now);
        return promoted + freed.size();
    }

    /** At noon and at five another part of the day counts. */
    private void weighAnew(Instant now) {
        DayPart dayPart = DayPart.of(now);
        if (dayPart != weighed) {
            setup.teams().forEach(team -> weights.weigh(setup.lanesOf(team), setup.weights(team), dayPart));
            weighed = dayPart;
        }
    }

    /** The clockwork; off where a test moves the clock itself. */
    @Component
    @ConditionalOnProperty(name = "vorder.jobs", matchIfMissing = true)
    static class Schedule {

        private final QueueJobs jobs;
        private final QueueRefresh refresh;

        Schedule(QueueJobs jobs, QueueRefresh refresh) {
            this.jobs = jobs;
            this.refresh = refresh;
        }

        @Scheduled(fixedDelay = 4_000)
        void tidy() {
            jobs.tidy();
        }

        // After the check of promises, which makes stages and holds change.
        @Scheduled(cron = "0 30 4 * * *", zone = "Europe/Amsterdam")
        void nightly() {
            refresh.all();
        }
    }
}
