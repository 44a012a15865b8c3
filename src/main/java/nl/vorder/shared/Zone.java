package nl.vorder.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The place whose calendar and clock count: the Netherlands. */
public final class Zone {

    /** Europe/Amsterdam, with its daylight saving. */
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private Zone() {}

    /** The calendar day it is now in the Netherlands. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), AMSTERDAM);
    }

    /** The local time it is now in the Netherlands. */
    public static LocalDateTime now(Clock clock) {
        return LocalDateTime.ofInstant(clock.instant(), AMSTERDAM);
    }

    /** The local time of an instant in the Netherlands. */
    public static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, AMSTERDAM);
    }
}
