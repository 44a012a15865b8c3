package nl.vorder.shared;

/**
 * A number of the Dutch trade register: eight digits without a check digit.
 *
 * @param value the digits
 */
public record KvkNumber(String value) {

    private static final int LENGTH = 8;

    /**
     * Takes the digits; spaces and dots are left out.
     *
     * @throws IllegalArgumentException if these are not eight digits
     */
    public KvkNumber {
        value = Digits.without(value, " .");
        Digits.require(value, "A KvK number");
        if (value.length() != LENGTH) {
            throw new IllegalArgumentException("A KvK number has 8 digits, not " + value.length());
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
