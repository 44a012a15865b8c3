package nl.vorder.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;

/**
 * Knows the Dutch holidays and on which days banks settle payments; pure and the same for everybody.
 *
 * <p>Holidays are those of art. 3 Algemene termijnenwet: 1 January, Good Friday, Easter Monday, King's Day (27 April; on 26 April
 * when the 27th is a Sunday), 5 May in every year, Ascension Day, Whit Monday, 25 and 26 December. Easter and Whit Sunday are
 * Sundays and need no name of their own. Days equated with a holiday by decree stand in a table per year, which the agency keeps.
 *
 * <p>A <em>bank day</em> is a Monday to Friday that is neither a closing day of the European payment system TARGET nor one of the
 * holidays of the law. TARGET is open on some Dutch holidays; leaving those out gives the later date, in favour of the debtor. Days
 * equated by decree are bank days: money is booked then.
 */
public final class BusinessCalendar {

    /** What is known without a database: per year the days equated by decree; a year without a decree has no row. */
    private static final Map<Integer, Set<LocalDate>> SHIPPED_DECREE_DAYS = Map.of(
            2023, Set.of(LocalDate.of(2023, 4, 28), LocalDate.of(2023, 5, 19)),
            2024, Set.of(LocalDate.of(2024, 5, 10), LocalDate.of(2024, 12, 27)),
            2025, Set.of(LocalDate.of(2025, 5, 30)),
            2026, Set.of(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 5, 15)),
            2027, Set.of(LocalDate.of(2027, 5, 7)),
            2028, Set.of(LocalDate.of(2028, 4, 28), LocalDate.of(2028, 5, 26)));

    private static final Set<MonthDay> FIXED_HOLIDAYS = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 5),
            MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26));

    private static final Set<MonthDay> FIXED_TARGET_DAYS = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26));

    /** What counts now; one table for the whole program, like the calendar on the wall. */
    private static volatile Map<Integer, Set<LocalDate>> decreeDays = SHIPPED_DECREE_DAYS;

    private BusinessCalendar() {}

    /**
     * Takes over the table of decree days as the agency keeps it, for the whole program.
     *
     * @param table per year the days; a year with an empty set has a decree that names no day
     */
    public static void takeDecreeDays(Map<Integer, Set<LocalDate>> table) {
        decreeDays = Map.copyOf(table);
    }

    /** Whether the day is a holiday by law or by decree; an ordinary Sunday is none. */
    public static boolean isHoliday(LocalDate date) {
        return isStatutoryHoliday(date) || isDecreeDay(date);
    }

    /** Whether the law itself names the day (art. 3 lid 1 and 2 Algemene termijnenwet). */
    public static boolean isStatutoryHoliday(LocalDate date) {
        if (FIXED_HOLIDAYS.contains(MonthDay.from(date)) || date.equals(kingsDay(date.getYear()))) {
            return true;
        }
        LocalDate easter = easter(date.getYear());
        return date.equals(easter.minusDays(2))
                || date.equals(easter.plusDays(1))
                || date.equals(easter.plusDays(39))
                || date.equals(easter.plusDays(50));
    }

    /** Whether a decree equates the day with a holiday (art. 3 lid 3 Algemene termijnenwet). */
    public static boolean isDecreeDay(LocalDate date) {
        return decreeDays.getOrDefault(date.getYear(), Set.of()).contains(date);
    }

    /**
     * Whether the decree of that year is known here. If not, days may be missing: raise an alarm and never trust the year silently.
     */
    public static boolean hasDecreeRow(int year) {
        return decreeDays.containsKey(year);
    }

    /** Whether people work in offices: Monday to Friday, no holiday and no day equated with one. */
    public static boolean isWorkingDay(LocalDate date) {
        return isWeekday(date) && !isHoliday(date);
    }

    /** Whether banks settle payments on that day; see the class for the choice made. */
    public static boolean isBankDay(LocalDate date) {
        return isWeekday(date) && !isTargetClosingDay(date) && !isStatutoryHoliday(date);
    }

    /**
     * Counts bank days forward. Zero days is the day itself if it is a bank day, else the first bank day after it.
     *
     * @param days how many, zero or more
     * @throws IllegalArgumentException if {@code days} is below zero
     */
    public static LocalDate plusBankDays(LocalDate date, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Bank days are counted forward, not " + days);
        }
        LocalDate found = date;
        int left = days;
        while (left > 0) {
            found = found.plusDays(1);
            if (isBankDay(found)) {
                left--;
            }
        }
        while (!isBankDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** Easter Sunday of a year in the Gregorian calendar, by Oudin's calculation, which needs no table. */
    public static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int leapCorrection = century - century / 4 - (8 * century + 13) / 25;
        int moon = Math.floorMod(19 * golden + leapCorrection + 15, 30);
        moon -= (moon / 28) * (1 - (moon / 28) * (29 / (moon + 1)) * ((21 - golden) / 11));
        int weekday = Math.floorMod(year + year / 4 + moon + 2 - century + century / 4, 7);
        int afterMarch21 = moon - weekday;
        int month = 3 + (afterMarch21 + 40) / 44;
        int day = afterMarch21 + 28 - 31 * (month / 4);
        return LocalDate.of(year, month, day);
    }

    private static LocalDate kingsDay(int year) {
        LocalDate day = LocalDate.of(year, Month.APRIL, 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    private static boolean isTargetClosingDay(LocalDate date) {
        LocalDate easter = easter(date.getYear());
        return FIXED_TARGET_DAYS.contains(MonthDay.from(date))
                || date.equals(easter.minusDays(2))
                || date.equals(easter.plusDays(1));
    }

    private static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
    }
}
