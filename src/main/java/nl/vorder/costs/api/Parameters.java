package nl.vorder.costs.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.vorder.shared.Money;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a request strictly; what is wrong is said in a sentence. */
final class Parameters {

    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    static final Money LARGEST = Money.of("1000000000.00");

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,20}(\\.\\d{1,2})?");
    private static final Pattern NUMBER = Pattern.compile("-\\d{1,20}(\\.\\d{1,20})?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Parameters() {}

    static Money amount(String name, @Nullable String text) {
        String value = required(name, text);
        if (NUMBER.matcher(value).matches()) {
            throw new BadParameterException(name, name + " must not be below zero");
        }
        if (!AMOUNT.matcher(value).matches()) {
            throw new BadParameterException(
                    name, name + " must be an amount in euro with a dot and at most two decimals, such as 1234.50");
        }
        Money amount = Money.of(value);
        if (amount.compareTo(LARGEST) > 0) {
            throw new BadParameterException(name, name + " must be at most " + LARGEST);
        }
        return amount;
    }

    static LocalDate day(String name, @Nullable String text) {
        String value = required(name, text);
        LocalDate day = parse(name, value);
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new BadParameterException(name, name + " must lie between " + EARLIEST + " and " + LATEST);
        }
        return day;
    }

    static Optional<LocalDate> optionalDay(String name, @Nullable String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(day(name, text));
    }

    static <T> T choice(String name, @Nullable String text, Map<String, T> choices) {
        T chosen = choices.get(required(name, text));
        if (chosen == null) {
            throw new BadParameterException(
                    name, name + " must be one of: " + String.join(", ", new TreeSet<>(choices.keySet())));
        }
        return chosen;
    }

    private static LocalDate parse(String name, String value) {
        String sentence = name + " must be a day that exists, written as 2026-11-30";
        if (!DAY.matcher(value).matches()) {
            throw new BadParameterException(name, sentence);
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new BadParameterException(name, sentence);
        }
    }

    private static String required(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new BadParameterException(name, name + " is missing");
        }
        return text;
    }
}
