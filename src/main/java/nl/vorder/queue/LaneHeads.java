package nl.vorder.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * From which rank on each lane is looked through; for a moment after it was looked through from its beginning.
 *
 * <p>The database clears away once a second what claims leave in the index; without this each claim would step over all of it again. What
 * this node makes ready counts at once, what another node makes ready ahead of that place waits until the moment is over.
 *
 * @see "Decision record 0143"
 */
@Component
class LaneHeads {

    private final Map<Long, Head> heads = new ConcurrentHashMap<>();

    /** Goes up with every row that was made ready: what was looked through before says nothing any more. */
    private final AtomicLong readied = new AtomicLong();

    private final Clock clock;
    private final Duration kept;

    /**
     * Looks after all lanes.
     *
     * @param kept how long a place counts; zero where rows are made ready without this class being told, as tests do
     */
    LaneHeads(Clock clock, @Value("${vorder.queue.lane-memory}") Duration kept) {
        this.clock = clock;
        this.kept = kept;
    }

    private record Head(long rankKey, Instant until) {}

    /** One look at some lanes. */
    final class Look {

        private final long before = readied.get();
        private final Instant now = clock.instant();
        private boolean whole = true;

        /** From which rank on the lane is to be looked through; empty from its beginning. */
        Optional<Long> from(long lane) {
            Optional<Long> rankKey = Optional.ofNullable(heads.get(lane))
                    .filter(head -> now.isBefore(head.until()))
                    .map(Head::rankKey);
            whole &= rankKey.isEmpty();
            return rankKey;
        }

        /** Whether all lanes asked for are looked through from their beginning. */
        boolean isWhole() {
            return whole;
        }

        /** The first row found in the lane was the one of this rank, and is gone once the transaction commits. */
        void took(long lane, long rankKey) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    advance(lane, rankKey);
                }
            });
        }

        private void advance(long lane, long rankKey) {
            heads.compute(lane, (key, head) -> {
                boolean counts = head != null && now.isBefore(head.until());
                return new Head(rankKey, counts ? head.until() : now.plus(kept));
            });
            if (readied.get() != before) {
                heads.clear();
            }
        }
    }

    /** Begins a look. */
    Look look() {
        return new Look();
    }

    /** Rows become ready with the end of this transaction, or are already: all lanes are looked through from their beginning. */
    void readied() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    forget();
                }
            });
        } else {
            forget();
        }
    }

    /** All lanes are looked through from their beginning. */
    void forget() {
        readied.incrementAndGet();
        heads.clear();
    }
}
