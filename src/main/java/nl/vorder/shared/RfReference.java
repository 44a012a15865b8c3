package nl.vorder.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A structured creditor reference (ISO 11649): RF, two check digits and up to 21 letters and digits.
 *
 * @param value without spaces, in capitals
 */
public record RfReference(String value) {

    private static final Pattern FORMAT = Pattern.compile("RF\\d{2}[A-Z0-9]{1,21}");
    private static final String PREFIX = "RF";
    private static final int CHECKED_FROM = 4;

    /**
     * Takes the reference; spaces are left out and letters made capitals.
     *
     * @throws IllegalArgumentException if it is no valid reference; the message says what is wrong
     */
    public RfReference {
        value = Digits.without(value, " ").toUpperCase(Locale.ROOT);
        if (!FORMAT.matcher(value).matches()) {
            throw new IllegalArgumentException("An RF reference is RF, two digits and 1 to 21 letters or digits");
        }
        if (Digits.modulo97(value.substring(CHECKED_FROM) + value.substring(0, CHECKED_FROM)) != 1) {
            throw new IllegalArgumentException(
                    "The check digits of the RF reference are wrong: look for a typing error");
        }
    }

    /** Makes a reference out of a Dutch payment reference or another code of letters and digits. */
    public static RfReference of(String reference) {
        String code = Digits.without(reference, " ").toUpperCase(Locale.ROOT);
        int check = 98 - Digits.modulo97(code + PREFIX + "00");
        return new RfReference(PREFIX + "%02d".formatted(check) + code);
    }

    @Override
    public String toString() {
        return value;
    }
}
