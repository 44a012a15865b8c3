package nl.vorder.compliance;

import java.time.LocalTime;

/**
 * A part of a day, in local time.
 *
 * @param from the first moment inside
 * @param until the first moment outside; the same as {@code from}: closed
 */
public record OpeningHours(LocalTime from, LocalTime until) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public OpeningHours {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("Opening hours do not end before they begin: " + from + " to " + until);
        }
    }

    /** Whether there is no moment inside. */
    public boolean isClosed() {
        return from.equals(until);
    }

    /** What lies inside both; closed if nothing does. */
    public OpeningHours cut(OpeningHours other) {
        LocalTime latest = from.isAfter(other.from) ? from : other.from;
        LocalTime earliest = until.isBefore(other.until) ? until : other.until;
        return new OpeningHours(latest, earliest.isBefore(latest) ? latest : earliest);
    }

    /** Whether the time of day lies inside. */
    public boolean contains(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(until);
    }

    /** Whether the other hours lie wholly inside these. */
    public boolean covers(OpeningHours other) {
        return !other.from.isBefore(from) && !other.until.isAfter(until);
    }
}
