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
 * @param key smaller comes first; packs the components in their order
 * @param components what the key is made of
 * @param notBefore the earliest moment the reason allows
 */
public record Rank(
        QueueReason reason,
        Optional<LocalDate> reasonOn,
        Optional<Money> reasonAmount,
        long key,
        Components components,
        Instant notBefore) {

    /**
     * What the key is made of, most significant first.
     *
     * @param band the urgency of the reason; 0 is the most urgent
     * @param moment minutes since 1 January 2020 of the moment, day or week that counts, at the precision of the reason
     * @param value how little is at stake, in classes of a factor two: 0 is a million and more, 20 is a euro
     * @param rested how recently the dossier was called, in days up to 1,023: 0 is longest ago
     * @param spread a fixed number of the dossier, so that no client firm's batch blocks the others
     */
    public record Components(int band, int moment, int value, int rested, int spread) {

        private static final int MOMENT_BITS = 24;
        private static final int VALUE_BITS = 5;
        private static final int RESTED_BITS = 10;
        private static final int SPREAD_BITS = 18;

        /** Packs the components into one number that sorts like them. */
        public long key() {
            long key = band;
            key = (key << MOMENT_BITS) | moment;
            key = (key << VALUE_BITS) | value;
            key = (key << RESTED_BITS) | rested;
            return (key << SPREAD_BITS) | spread;
        }

        /** The highest moment that fits. */
        static int maxMoment() {
            return (1 << MOMENT_BITS) - 1;
        }

        /** The highest number of days that fits. */
        static int maxRested() {
            return (1 << RESTED_BITS) - 1;
        }

        /** How many different spreads there are. */
        static int spreads() {
            return 1 << SPREAD_BITS;
        }
    }
}
