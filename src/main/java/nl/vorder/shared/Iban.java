package nl.vorder.shared;

import java.util.Locale;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/**
 * An international bank account number, checked by country format and modulo 97.
 *
 * @param value without spaces, in capitals
 */
public record Iban(String value) {

    private static final int TAIL = 3;

    /**
     * Takes the number; spaces are left out and letters made capitals.
     *
     * @throws IllegalArgumentException if it is no valid IBAN; the message says so without repeating the number
     */
    public Iban {
        value = Digits.without(value, " ").toUpperCase(Locale.ROOT);
        try {
            IbanUtil.validate(value);
        } catch (Iban4jException e) {
            throw new IllegalArgumentException("This IBAN is wrong: check country, length and digits", e);
        }
    }

    /** The last three characters, enough to confirm identity. */
    public String tail() {
        return value.substring(value.length() - TAIL);
    }

    @Override
    public String toString() {
        return value;
    }
}
