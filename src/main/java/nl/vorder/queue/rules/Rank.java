package nl.vorder.queue.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.queue.QueueReason;
import nl.vorder.shared.Money;

/**
 * The place of a dossier in the queue and what explains it.
 *
 * @param reason the main reason
 * @param reasonOn the day the reason speaks of
 * @param reasonAmount the amount the reason speaks of
 * @param parts what adds to the points of the reason
 * @param bestTime how each part of the day went with this person
 * @param order what decides between two dossiers of the same points
 * @param notBefore the earliest moment the reason allows
 */
public record Rank(
        QueueReason reason,
        Optional<LocalDate> reasonOn,
        Optional<Money> reasonAmount,
        RankParts parts,
        BestTime bestTime,
        Order order,
        Instant notBefore) {

    /** The most hundredths of a point that fit into the key; a call-back has as many. */
    public static final int MOST_HUNDREDTHS = (1 << 18) - 1;

    /**
     * What decides between equals: the earlier moment, then a fixed spread over the dossiers.
     *
     * @param moment minutes since 1 January 2020
     * @param spread below 2 to the 18th
     */
    public record Order(int moment, int spread) {

        /** How many bits the order takes in the key. */
        public static final int BITS = 42;

        private static final int SPREAD_BITS = 18;

        long bits() {
            return ((long) moment << SPREAD_BITS) | spread;
        }
    }

    /** The points in hundredths under these weights. */
    public int hundredths(Weights weights) {
        return reason == QueueReason.CALL_BACK_DUE
                ? MOST_HUNDREDTHS
                : Math.min(MOST_HUNDREDTHS - 1, weights.of(reason) * 100 + parts.hundredths(weights));
    }

    /** Smaller comes first: more points, then the order between equals. */
    public long key(Weights weights) {
        return ((long) (MOST_HUNDREDTHS - hundredths(weights)) << Order.BITS) | order.bits();
    }
}
