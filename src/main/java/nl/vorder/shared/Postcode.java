package nl.vorder.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A Dutch postcode: four digits, not beginning with zero, and two letters.
 *
 * @param value with one space: {@code 1234 AB}
 */
public record Postcode(String value) {

    private static final Pattern FORMAT = Pattern.compile("[1-9]\\d{3}(?!SA|SD|SS)[A-Z]{2}");
    private static final int DIGITS = 4;

    /**
     * Takes the postcode with or without space, in capitals or not.
     *
     * @throws IllegalArgumentException if it is no Dutch postcode
     */
    public Postcode {
        String compact = Digits.without(value, " ").toUpperCase(Locale.ROOT);
        if (!FORMAT.matcher(compact).matches()) {
            throw new IllegalArgumentException(
                    "A Dutch postcode is four digits and two letters, such as 1234 AB; SA, SD and SS are not used");
        }
        value = compact.substring(0, DIGITS) + " " + compact.substring(DIGITS);
    }

    @Override
    public String toString() {
        return value;
    }
}
