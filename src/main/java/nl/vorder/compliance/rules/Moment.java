package nl.vorder.compliance.rules;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.vorder.shared.Zone;

/**
 * A point in time with the clock of the Netherlands beside it.
 *
 * @param at the point in time
 * @param local the same on the clock in the Netherlands
 */
public record Moment(Instant at, LocalDateTime local) {

    /** The moment of an instant. */
    public static Moment of(Instant at) {
        return new Moment(at, Zone.local(at));
    }

    /** The calendar day. */
    public LocalDate date() {
        return local.toLocalDate();
    }

    /** The time of day. */
    public LocalTime time() {
        return local.toLocalTime();
    }

    /** The day of the week. */
    public DayOfWeek day() {
        return local.getDayOfWeek();
    }

    /** This time of day on the same calendar day. */
    public Instant todayAt(LocalTime time) {
        return instant(date(), time);
    }

    /** The first moment of the next calendar day. */
    public Instant tomorrow() {
        return startOf(date().plusDays(1));
    }

    /** The first moment of a calendar day. */
    public static Instant startOf(LocalDate date) {
        return date.atStartOfDay(Zone.AMSTERDAM).toInstant();
    }

    /** A time of day on a calendar day. */
    public static Instant instant(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(Zone.AMSTERDAM).toInstant();
    }
}
