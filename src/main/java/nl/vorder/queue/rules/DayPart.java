package nl.vorder.queue.rules;

import java.time.Instant;
import nl.vorder.shared.Zone;

/** A part of the working day in the Netherlands. */
public enum DayPart {
    /** Until twelve. */
    MORNING,
    /** From twelve to five. */
    AFTERNOON,
    /** From five. */
    EVENING;

    private static final int NOON = 12;
    private static final int FIVE = 17;

    /** The part a moment falls in. */
    public static DayPart of(Instant at) {
        int hour = Zone.local(at).getHour();
        if (hour < NOON) {
            return MORNING;
        }
        return hour < FIVE ? AFTERNOON : EVENING;
    }
}
