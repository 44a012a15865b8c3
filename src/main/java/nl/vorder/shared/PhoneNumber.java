package nl.vorder.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;

/**
 * A telephone number that can exist, in one spelling: E.164 such as {@code +31201234567}.
 *
 * @param e164 a plus sign, the country code and the number
 */
public record PhoneNumber(String e164) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HOME = "NL";

    /**
     * Checks the spelling.
     *
     * @throws IllegalArgumentException if the text is not in E.164
     */
    public PhoneNumber {
        if (!e164.matches("\\+[1-9][0-9]{6,14}")) {
            throw new IllegalArgumentException("Not a telephone number in E.164");
        }
    }

    /** Reads what somebody typed, taking a number without country code as Dutch; empty if no such number can exist. */
    public static Optional<PhoneNumber> read(String typed) {
        if (typed.isBlank() || typed.length() > 40) {
            return Optional.empty();
        }
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(typed, HOME);
            if (!NUMBERS.isValidNumber(number) || number.hasExtension()) {
                return Optional.empty();
            }
            return Optional.of(new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164)));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads what somebody typed; see {@link #read}.
     *
     * @throws IllegalArgumentException if no such number can exist
     */
    public static PhoneNumber of(String typed) {
        return read(typed)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No such telephone number exists: check its length and area code"));
    }

    /** The number as people write it: {@code 020 123 4567} for a Dutch one, with country code for others. */
    public String readable() {
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(e164, HOME);
            boolean home = HOME.equals(NUMBERS.getRegionCodeForNumber(number));
            return NUMBERS.format(number, home ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return e164;
        }
    }

    @Override
    public String toString() {
        return e164;
    }
}
