package nl.vorder.intake.rules;

import java.util.Arrays;
import java.util.List;
import nl.vorder.intake.DateStyle;

/**
 * Which style the dates of a file are in.
 *
 * @param ambiguous whether every date that was seen fits the day first as well as the month first
 */
record DateGuess(DateStyle style, boolean ambiguous) {

    static DateGuess of(List<String> dates) {
        long day = count(dates, DateStyle.DAY_FIRST);
        long month = count(dates, DateStyle.MONTH_FIRST);
        long year = count(dates, DateStyle.YEAR_FIRST);
        if (year > Math.max(day, month)) {
            return new DateGuess(DateStyle.YEAR_FIRST, false);
        }
        if (month > day) {
            return new DateGuess(DateStyle.MONTH_FIRST, false);
        }
        return new DateGuess(DateStyle.DAY_FIRST, day == month && day > 0);
    }

    static boolean isDate(String value) {
        return Arrays.stream(DateStyle.values())
                .anyMatch(style -> style.read(value).isPresent());
    }

    private static long count(List<String> dates, DateStyle style) {
        return dates.stream().filter(date -> style.read(date).isPresent()).count();
    }
}
