package nl.vorder.desk.ui;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import nl.vorder.queue.HeldCount;
import nl.vorder.queue.QueueService;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What waits and until when, counted for all desks of this machine together at most three times a minute: with a million rows the
 * count takes longer than everything else on the screen.
 */
@Component
class HeldGlance {

    private static final Duration GOOD_FOR = Duration.ofSeconds(20);

    private final QueueService queue;
    private final boolean always;
    private final ReentrantLock counting = new ReentrantLock();
    private volatile @Nullable Glance last;

    HeldGlance(QueueService queue, @Value("${vorder.jobs:true}") boolean jobs) {
        this.queue = queue;
        // Where a test moves the clock itself, nothing may be older than it says.
        this.always = !jobs;
    }

    private record Glance(List<HeldCount> counts, long takenAt) {

        boolean isFresh() {
            return System.nanoTime() - takenAt < GOOD_FOR.toNanos();
        }
    }

    /** The counts, at most twenty seconds old; while one desk counts, the others see the counts before. */
    List<HeldCount> counts() {
        Glance before = last;
        if (always || before == null) {
            return count();
        }
        if (before.isFresh() || !counting.tryLock()) {
            return before.counts();
        }
        try {
            return count();
        } finally {
            counting.unlock();
        }
    }

    private List<HeldCount> count() {
        List<HeldCount> counts = queue.notNow();
        last = new Glance(counts, System.nanoTime());
        return counts;
    }
}
