package nl.vorder.queue;

import java.util.Arrays;
import java.util.Collection;

/** Durations in nanoseconds, sorted. */
record Measured(long[] nanos) {

    static Measured of(Collection<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new Measured(sorted);
    }

    /** The duration that so many of a hundred do not exceed, in milliseconds. */
    double percentile(double percent) {
        if (nanos.length == 0) {
            throw new IllegalStateException("Nothing was measured");
        }
        int index = (int) Math.ceil(percent / 100 * nanos.length) - 1;
        return nanos[Math.clamp(index, 0, nanos.length - 1)] / 1e6;
    }

    @Override
    public String toString() {
        return "p50 %.2f ms, p99 %.2f ms (%d)".formatted(percentile(50), percentile(99), nanos.length);
    }
}
