package nl.vorder.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.Zone;

/**
 * A calendar month in the Netherlands: days for bookings, instants for calls and promises.
 *
 * @param month the month
 * @param first its first day
 * @param last its last day, or today while the month runs
 * @param from the first instant of the first day
 * @param until the first instant that no longer belongs to it
 * @param asOf the moment the report speaks of: the end of the month, or now while it runs
 * @param provisional whether the month is still running
 */
public record ReportPeriod(
        YearMonth month,
        LocalDate first,
        LocalDate last,
        Instant from,
        Instant until,
        Instant asOf,
        boolean provisional) {

    /**
     * The month as it can be reported now.
     *
     * @throws DomainException if the month has not begun
     */
    public static ReportPeriod of(YearMonth month, Clock clock) {
        LocalDate today = Zone.today(clock);
        LocalDate first = month.atDay(1);
        if (first.isAfter(today)) {
            throw new DomainException("reporting.month-ahead", "The month " + month + " has not begun");
        }
        if (month.equals(YearMonth.from(today))) {
            // The database keeps microseconds: what happened at this very moment is in.
            Instant now = clock.instant();
            return new ReportPeriod(month, first, today, start(first), now.plus(1, ChronoUnit.MICROS), now, true);
        }
        Instant end = start(month.plusMonths(1).atDay(1));
        return new ReportPeriod(month, first, month.atEndOfMonth(), start(first), end, end, false);
    }

    /** The first day whose appointments still lie ahead. */
    public LocalDate ahead() {
        return provisional ? last : last.plusDays(1);
    }

    /** The first day of the month before, for comparison. */
    public LocalDate previousFirst() {
        return first.minusMonths(1);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Zone.AMSTERDAM).toInstant();
    }
}
