package nl.vorder.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a file writes its dates; the text is {@code intake.date-style.<NAME>}. */
public enum DateStyle {
    /** 31-12-2026, also with slashes or dots. */
    DAY_FIRST("(?<d>\\d{1,2})[-/.](?<m>\\d{1,2})[-/.](?<y>\\d{4})"),
    /** 12/31/2026, also with dashes. */
    MONTH_FIRST("(?<m>\\d{1,2})[-/.](?<d>\\d{1,2})[-/.](?<y>\\d{4})"),
    /** 2026-12-31, also without dashes or with a time behind it. */
    YEAR_FIRST(
            "(?=\\d{8}(?!\\d)|\\d{4}[-/.])(?<y>\\d{4})[-/.]?(?<m>\\d{1,2})[-/.]?(?<d>\\d{1,2})(?:[T ]\\d{2}:\\d{2}.*)?");

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final Pattern pattern;

    DateStyle(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** Reads a date; empty if the text is none in this style, or no day of the calendar between 1990 and 2100. */
    public Optional<LocalDate> read(String text) {
        Matcher found = pattern.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(found.group("y"));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(year, Integer.parseInt(found.group("m")), Integer.parseInt(found.group("d"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
