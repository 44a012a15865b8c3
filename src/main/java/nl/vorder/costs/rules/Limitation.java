package nl.vorder.costs.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Until when a claim can be enforced, with the interruptions that counted.
 *
 * <p>The term starts the day after the claim became due. A written notice that reserves the right, or an acknowledgement by the debtor, also
 * spoken or by a part payment, starts a new term of the same length the day after, if the claim was not barred yet. A call by the agency
 * does not interrupt.
 *
 * @param dueOn the day the claim became due
 * @param kind what the claim is for
 * @param interruptions the days that counted, in order of time
 * @param lastDay the last day on which the claim is not barred
 * @see LegalSource#LIMITATION
 * @see LegalSource#INTERRUPTION
 */
public record Limitation(LocalDate dueOn, ClaimKind kind, List<LocalDate> interruptions, LocalDate lastDay) {

    /** Keeps the interruptions as they are. */
    public Limitation {
        interruptions = List.copyOf(interruptions);
    }

    /**
     * Counts the term.
     *
     * @param interruptedOn days of interruption, in any order; one before the due day or after the last day does not count
     */
    public static Limitation of(LocalDate dueOn, ClaimKind kind, List<LocalDate> interruptedOn) {
        LocalDate lastDay = dueOn.plusYears(kind.years());
        List<LocalDate> counted = new ArrayList<>();
        for (LocalDate day : interruptedOn.stream().sorted().toList()) {
            if (!day.isBefore(dueOn) && !day.isAfter(lastDay)) {
                lastDay = day.plusYears(kind.years());
                counted.add(day);
            }
        }
        return new Limitation(dueOn, kind, counted, lastDay);
    }

    /** How near the last day is. */
    public LimitationState on(LocalDate day) {
        long left = ChronoUnit.DAYS.between(day, lastDay);
        for (LimitationState state : LimitationState.values()) {
            if (left <= state.daysLeft()) {
                return state;
            }
        }
        return LimitationState.RUNNING;
    }

    /** The legal ground of the term. */
    public LegalSource source() {
        return kind == ClaimKind.CONSUMER_SALE ? LegalSource.LIMITATION_SALE : LegalSource.LIMITATION;
    }
}
