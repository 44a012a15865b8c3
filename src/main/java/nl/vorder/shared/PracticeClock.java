package nl.vorder.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The clock of this run, and whether it is a practice clock.
 *
 * <p>Calling is forbidden at night and on Sundays, so the made-up agency would have nothing to do then. Its clock starts at the
 * next working morning instead, and ticks. Without made-up data the real clock is the only one.
 *
 * @param isPractice whether the time shown differs from the real time; screens say so
 * @param clock the clock every module uses
 */
public record PracticeClock(boolean isPractice, Clock clock) {

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final LocalTime CLOSES = LocalTime.of(19, 30);

    /** The real time. */
    static PracticeClock real(Clock real) {
        return new PracticeClock(false, real);
    }

    /** The clock of the made-up agency: the real one on working days from 9:00 to 19:30, otherwise the next working morning. */
    static PracticeClock forDemo(Clock real) {
        LocalDateTime now = Zone.now(real);
        if (BusinessCalendar.isWorkingDay(now.toLocalDate())
                && !now.toLocalTime().isBefore(OPENS)
                && now.toLocalTime().isBefore(CLOSES)) {
            return real(real);
        }
        return startingAt(nextMorning(now), real);
    }

    /**
     * A clock that starts at the given time and ticks.
     *
     * @param start local time in the Netherlands
     */
    static PracticeClock startingAt(LocalDateTime start, Clock real) {
        Duration ahead =
                Duration.between(real.instant(), start.atZone(Zone.AMSTERDAM).toInstant());
        return new PracticeClock(true, Clock.offset(real, ahead));
    }

    /**
     * Chooses the clock of a run.
     *
     * @param demo whether the data is made up
     * @param start the time asked for, if any
     * @throws IllegalStateException if a time is asked for although the data is real
     */
    static PracticeClock choose(boolean demo, @Nullable LocalDateTime start, Clock real) {
        if (start != null && !demo) {
            throw new IllegalStateException("The clock can be set for the demo only; real work runs on the real time");
        }
        if (start != null) {
            return startingAt(start, real);
        }
        return demo ? forDemo(real) : real(real);
    }

    /** The time of this run. */
    public Instant now() {
        return clock.instant();
    }

    private static LocalDateTime nextMorning(LocalDateTime now) {
        LocalDate day = now.toLocalDate();
        if (!now.toLocalTime().isBefore(OPENS)) {
            day = day.plusDays(1);
        }
        while (!BusinessCalendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day.atTime(MORNING);
    }
}
