package nl.vorder.shared.ui;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a day the way people type it during a call: {@code 27-11}, {@code 2711}, {@code 27 nov}, {@code vr}, {@code morgen}, {@code +7}.
 * What is left out is filled in with the nearest day, ahead or back; names are understood in Dutch and in English.
 */
final class TypedDate {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.ENGLISH);
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})(?:[-/. ]+(\\d{1,2})(?:[-/. ]+(\\d{4}|\\d{2}))?)?");
    private static final Pattern WITH_MONTH =
            Pattern.compile("(\\d{1,2})[-/. ]*([a-z]{3,9})\\.?(?:[-/. ]+(\\d{4}|\\d{2}))?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})?");
    private static final Pattern STEP = Pattern.compile("([+-])(\\d{1,3})");

    private final LocalDate today;
    private final boolean back;

    /**
     * A reader.
     *
     * @param back whether days before today are meant, such as that of a payment, rather than days to come
     */
    TypedDate(LocalDate today, boolean back) {
        this.today = today;
        this.back = back;
    }

    /** The day that is meant; empty for what names no day. */
    Optional<LocalDate> read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        return Stream.<Function<String, Optional<LocalDate>>>of(
                        this::word, this::step, this::weekday, this::numbers, this::digits, this::withMonth)
                .flatMap(way -> way.apply(text).stream())
                .findFirst();
    }

    private Optional<LocalDate> word(String text) {
        return switch (text) {
            case "vandaag", "nu", "today" -> Optional.of(today);
            case "morgen", "tomorrow" -> Optional.of(today.plusDays(1));
            case "overmorgen" -> Optional.of(today.plusDays(2));
            case "gisteren", "yesterday" -> Optional.of(today.minusDays(1));
            case "eergisteren" -> Optional.of(today.minusDays(2));
            default -> Optional.empty();
        };
    }

    private Optional<LocalDate> step(String text) {
        Matcher step = STEP.matcher(text);
        if (!step.matches()) {
            return Optional.empty();
        }
        long days = Long.parseLong(step.group(2));
        return Optional.of(step.group(1).equals("+") ? today.plusDays(days) : today.minusDays(days));
    }

    /** The next day of that name, or the last one. Never today: whoever means today says so. */
    private Optional<LocalDate> weekday(String text) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> LANGUAGES.stream()
                        .anyMatch(language -> named(text, 2, day.getDisplayName(TextStyle.FULL, language))))
                .findFirst()
                .map(day -> Stream.iterate(next(today), this::next)
                        .filter(one -> one.getDayOfWeek() == day)
                        .findFirst()
                        .orElseThrow());
    }

    private LocalDate next(LocalDate day) {
        return back ? day.minusDays(1) : day.plusDays(1);
    }

    private Optional<LocalDate> numbers(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(numbers.group(1));
        return numbers.group(2) == null
                ? ofMonth(day)
                : day(day, Integer.parseInt(numbers.group(2)), Optional.ofNullable(numbers.group(3)));
    }

    private Optional<LocalDate> digits(String text) {
        Matcher digits = DIGITS.matcher(text);
        return digits.matches()
                ? day(
                        Integer.parseInt(digits.group(1)),
                        Integer.parseInt(digits.group(2)),
                        Optional.ofNullable(digits.group(3)))
                : Optional.empty();
    }

    private Optional<LocalDate> withMonth(String text) {
        Matcher named = WITH_MONTH.matcher(text);
        return named.matches()
                ? month(named.group(2))
                        .flatMap(month -> day(
                                Integer.parseInt(named.group(1)),
                                month.getValue(),
                                Optional.ofNullable(named.group(3))))
                : Optional.empty();
    }

    private static Optional<Month> month(String name) {
        return Stream.of(Month.values())
                .filter(month -> LANGUAGES.stream()
                        .anyMatch(language -> named(name, 3, month.getDisplayName(TextStyle.FULL, language))
                                || (name.equals("mrt") && month == Month.MARCH)))
                .findFirst();
    }

    private static boolean named(String typed, int letters, String name) {
        return typed.length() >= letters && name.toLowerCase(Locale.ROOT).startsWith(typed);
    }

    /** The day of this month, or of the nearest month where it is not over yet, or over already. */
    private Optional<LocalDate> ofMonth(int day) {
        YearMonth start = YearMonth.from(today);
        return Stream.iterate(start, month -> back ? month.minusMonths(1) : month.plusMonths(1))
                .limit(3)
                .filter(month -> month.isValidDay(day))
                .map(month -> month.atDay(day))
                .filter(this::fits)
                .findFirst();
    }

    private boolean fits(LocalDate day) {
        return back ? !day.isAfter(today) : !day.isBefore(today);
    }

    private Optional<LocalDate> day(int day, int month, Optional<String> year) {
        try {
            if (year.isPresent()) {
                int written = Integer.parseInt(year.get());
                return Optional.of(LocalDate.of(written < 100 ? 2000 + written : written, month, day));
            }
            LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
            return Optional.of(fits(thisYear) ? thisYear : LocalDate.of(today.getYear() + (back ? -1 : 1), month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
