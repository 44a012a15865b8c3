package nl.vorder.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A Dutch VAT number: NL, nine digits, B, two digits. Legal persons have an RSIN in it, sole traders since 2020 a number that only
 * passes modulo 97. That it is well-formed does not prove that it was issued.
 *
 * @param value without spaces and dots, in capitals
 */
public record BtwId(String value) {

    private static final Pattern FORMAT = Pattern.compile("NL\\d{9}B\\d{2}");

    /**
     * Takes the number; spaces and dots are left out and letters made capitals.
     *
     * @throws IllegalArgumentException if it is no valid number; the message says what is wrong
     */
    public BtwId {
        value = Digits.without(value, " .").toUpperCase(Locale.ROOT);
        if (!FORMAT.matcher(value).matches()) {
            throw new IllegalArgumentException("A btw-id is NL, nine digits, B and two digits, such as NL002455799B11");
        }
        if (!Rsin.passesElevenTest(value.substring(2, 11)) && Digits.modulo97(value) != 1) {
            throw new IllegalArgumentException("The check of the btw-id fails: look for a typing error");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
