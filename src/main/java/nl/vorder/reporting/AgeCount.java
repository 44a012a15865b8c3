package nl.vorder.reporting;

import java.util.stream.Stream;

/**
 * Open dossiers by the days since the due day of their oldest invoice.
 *
 * @param bucket the range of days
 * @param open how many dossiers and euros
 */
public record AgeCount(Bucket bucket, Total open) {

    /** A range of days overdue. */
    public enum Bucket {
        /** Not due. */
        NOT_DUE(0),
        /** One to thirty days. */
        TO_30(30),
        /** Up to sixty days. */
        TO_60(60),
        /** Up to ninety days. */
        TO_90(90),
        /** Up to half a year. */
        TO_180(180),
        /** Longer. */
        OVER_180(Long.MAX_VALUE);

        private final long days;

        Bucket(long days) {
            this.days = days;
        }

        /** The bucket of a number of days overdue; zero and less is not due. */
        public static Bucket of(long daysOverdue) {
            return Stream.of(values())
                    .filter(bucket -> daysOverdue <= bucket.days)
                    .findFirst()
                    .orElse(OVER_180);
        }

        /** Whether it is longer than ninety days. */
        public boolean isOld() {
            return compareTo(TO_90) > 0;
        }
    }
}
