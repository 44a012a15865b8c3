package nl.vorder.shared.ui;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.vorder.shared.Money;
import nl.vorder.shared.Zone;

/** Shows amounts, dates and shares the way the reader's language writes them; amounts always in Dutch style. */
public final class Formats {

    private static final Locale DUTCH = Locale.of("nl", "NL");

    private Formats() {}

    /** Time on a stopwatch: {@code 02:14}, and {@code 1:02:14} from an hour on. */
    public static String elapsed(Duration time) {
        long seconds = Math.max(0, time.toSeconds());
        return seconds < 3_600
                ? "%02d:%02d".formatted(seconds / 60, seconds % 60)
                : "%d:%02d:%02d".formatted(seconds / 3_600, seconds / 60 % 60, seconds % 60);
    }

    /** An amount with its sign: {@code € 1.284,50}. */
    public static String euro(Money amount) {
        return "€ " + plain(amount);
    }

    /** An amount without its sign, for columns under a heading: {@code 1.284,50}. */
    public static String plain(Money amount) {
        return decimal("#,##0.00").format(amount.amount()).replace('-', '−');
    }

    /** A number with one decimal, none if it is whole: {@code 14,5}. */
    public static String decimal(BigDecimal number) {
        return decimal("#,##0.#").format(number);
    }

    /** A share in per cent with one decimal: {@code 29,8%}. */
    public static String percent(BigDecimal percent) {
        return decimal("#,##0.0").format(percent) + "%";
    }

    /** A whole number with Dutch grouping: {@code 6.000}. */
    public static String count(long number) {
        return decimal("#,##0").format(number);
    }

    /** A full date: {@code 23-11-2026}. */
    public static String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("dd-MM-yyyy").format(date);
    }

    /** A date as people say it: {@code 23 nov}. */
    public static String shortDate(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM", locale).format(date).replace(".", "");
    }

    /** A weekday and date: {@code di 24 nov}. */
    public static String weekday(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern("EEE d MMM", locale).format(date).replace(".", "");
    }

    /** A date with the month written out, as spoken: {@code 23 november}. */
    public static String spokenDate(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM", locale).format(date);
    }

    /** The time of day in the Netherlands: {@code 14:08}. */
    public static String time(Instant instant) {
        return time(Zone.local(instant));
    }

    /** The time of day: {@code 14:08}. */
    public static String time(LocalDateTime local) {
        return DateTimeFormatter.ofPattern("HH:mm").format(local);
    }

    /** Date and time in the Netherlands: {@code 23-11-2026 14:08}. */
    public static String dateTime(Instant instant) {
        return DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm").format(Zone.local(instant));
    }

    private static DecimalFormat decimal(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(DUTCH));
    }
}
