package nl.vorder.costs.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * The days of a fourteen-day letter: delivery, the last day without costs and the first day with costs.
 *
 * <p>A letter counts as delivered on the second day after it was sent; Sundays, Mondays and holidays count neither as a day between
 * nor as the day of delivery. From the day after, the debtor has fourteen full days.
 *
 * @param sentOn the day it was sent
 * @param delivered the day it counts as delivered
 * @param lastFreeDay the fourteenth day after delivery
 * @param lastFreeDayExtended the same, moved to the next working day when it falls on a Saturday, Sunday or holiday (art. 1 Algemene
 *     termijnenwet); whether that law applies is unclear, so the later day is used
 * @param costsFrom the first day on which costs are surely owed
 * @see LegalSource#FOURTEEN_DAY_LETTER
 */
public record FourteenDayLetter(
        LocalDate sentOn,
        LocalDate delivered,
        LocalDate lastFreeDay,
        LocalDate lastFreeDayExtended,
        LocalDate costsFrom) {

    /** The days the debtor has, counted from the day after delivery. */
    public static final int TERM_DAYS = 14;

    private static final int DELIVERY_DAYS = 2;

    /**
     * Counts the days.
     *
     * @param sentOn the day the letter was sent
     * @param holidays tells the holidays of the Algemene termijnenwet and the days equated with them
     */
    public static FourteenDayLetter sent(LocalDate sentOn, Predicate<LocalDate> holidays) {
        LocalDate delivered = sentOn;
        for (int counted = 0; counted < DELIVERY_DAYS; ) {
            delivered = delivered.plusDays(1);
            if (isDeliveryDay(delivered, holidays)) {
                counted++;
            }
        }
        LocalDate lastFreeDay = delivered.plusDays(TERM_DAYS);
        LocalDate extended = lastFreeDay;
        while (isFreeDay(extended, holidays)) {
            extended = extended.plusDays(1);
        }
        return new FourteenDayLetter(sentOn, delivered, lastFreeDay, extended, extended.plusDays(1));
    }

    private static boolean isDeliveryDay(LocalDate day, Predicate<LocalDate> holidays) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY && day.getDayOfWeek() != DayOfWeek.MONDAY && !holidays.test(day);
    }

    private static boolean isFreeDay(LocalDate day, Predicate<LocalDate> holidays) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY || holidays.test(day);
    }
}
