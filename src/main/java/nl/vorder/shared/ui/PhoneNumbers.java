package nl.vorder.shared.ui;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/** Telephone numbers the way people read them. */
public final class PhoneNumbers {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int NETHERLANDS = 31;

    private PhoneNumbers() {}

    /** Dutch numbers in national style, others with their country: {@code 0172 410 988}. */
    public static String shown(String e164) {
        try {
            PhoneNumber number = NUMBERS.parse(e164, "NL");
            return NUMBERS.format(
                    number,
                    number.getCountryCode() == NETHERLANDS
                            ? PhoneNumberFormat.NATIONAL
                            : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            // Stored before numbers were checked: show it as it is.
            return e164;
        }
    }
}
