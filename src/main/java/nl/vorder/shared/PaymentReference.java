package nl.vorder.shared;

/**
 * A Dutch payment reference (betalingskenmerk): digits with a check digit in front.
 *
 * <p>Seven digits carry no check digit; nine to fourteen have a check digit and a length digit; sixteen have a check digit only. Eight and
 * fifteen digits do not exist. Checked by weights modulo eleven, as published by Betaalvereniging Nederland.
 *
 * @param value the digits, without spaces
 */
public record PaymentReference(String value) {

    private static final int[] WEIGHTS = {2, 4, 8, 5, 10, 9, 7, 3, 6, 1};
    private static final int WITHOUT_CHECK = 7;
    private static final int LONGEST = 16;

    /**
     * Takes the digits; spaces are left out.
     *
     * @throws IllegalArgumentException if it is no valid payment reference; the message says what is wrong
     */
    public PaymentReference {
        value = Digits.without(value, " ");
        Digits.require(value, "A payment reference");
        int length = value.length();
        if (length != WITHOUT_CHECK && length != LONGEST && (length < 9 || length > 14)) {
            throw new IllegalArgumentException("A payment reference has 7, 9 to 14 or 16 digits, not " + length);
        }
        if (length >= 9 && length <= 14 && digit(value, 1) != (length - 2) % 10) {
            throw new IllegalArgumentException("The second digit of the payment reference must give its length, "
                    + (length - 2) % 10 + ", not " + digit(value, 1));
        }
        if (length != WITHOUT_CHECK && digit(value, 0) != checkDigit(value.substring(1))) {
            throw new IllegalArgumentException(
                    "The check digit of the payment reference is wrong: look for a typing error");
        }
    }

    /**
     * Makes a reference of sixteen digits.
     *
     * @param digits the fifteen digits that follow the check digit
     * @throws IllegalArgumentException if these are not fifteen digits
     */
    public static PaymentReference of(String digits) {
        Digits.require(digits, "The base of a payment reference");
        if (digits.length() != LONGEST - 1) {
            throw new IllegalArgumentException("The base of a payment reference has 15 digits, not " + digits.length());
        }
        return new PaymentReference(checkDigit(digits) + digits);
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += digit(digits, digits.length() - 1 - i) * WEIGHTS[i % WEIGHTS.length];
        }
        int check = 11 - sum % 11;
        return switch (check) {
            case 10 -> 1;
            case 11 -> 0;
            default -> check;
        };
    }

    private static int digit(String digits, int position) {
        return digits.charAt(position) - '0';
    }

    @Override
    public String toString() {
        return value;
    }
}
