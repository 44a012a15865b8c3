package nl.vorder.shared;

/**
 * The tax number of a legal person or partnership: nine digits with the test of eleven.
 *
 * @param value the digits
 */
public record Rsin(String value) {

    private static final int LENGTH = 9;

    /**
     * Takes the digits; spaces and dots are left out.
     *
     * @throws IllegalArgumentException if it is no valid number; the message says what is wrong
     */
    public Rsin {
        value = Digits.without(value, " .");
        Digits.require(value, "An RSIN");
        if (value.length() != LENGTH) {
            throw new IllegalArgumentException("An RSIN has 9 digits, not " + value.length());
        }
        if (!passesElevenTest(value)) {
            throw new IllegalArgumentException("The last digit of the RSIN does not fit: look for a typing error");
        }
    }

    /** Nine times the first digit, eight times the second and so on; the remainder by eleven is the last digit. */
    static boolean passesElevenTest(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (LENGTH - i) * (digits.charAt(i) - '0');
        }
        return sum > 0 && sum % 11 == digits.charAt(LENGTH - 1) - '0';
    }

    @Override
    public String toString() {
        return value;
    }
}
