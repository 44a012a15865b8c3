package nl.vorder.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An amount in euro at cent precision; may be negative.
 *
 * <p>Values with more than two decimals are refused: rounding happens in named places only, see {@link #rounded}.
 *
 * @param amount the amount in euro with exactly two decimals
 */
public record Money(BigDecimal amount) implements Comparable<Money> {

    /** Nothing: € 0,00. */
    public static final Money ZERO = new Money(new BigDecimal("0.00"));

    /**
     * Keeps the amount at two decimals.
     *
     * @throws IllegalArgumentException if the amount has a fraction of a cent
     */
    public Money {
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("An amount has at most two decimals, not " + amount.toPlainString());
        }
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /**
     * Reads a plain decimal such as {@code 1284.50}.
     *
     * @throws IllegalArgumentException if the text is no number or has a fraction of a cent
     */
    public static Money of(String amount) {
        return new Money(new BigDecimal(amount));
    }

    /** Takes an amount that already is at cent precision, for instance from the database. */
    public static Money of(BigDecimal amount) {
        return new Money(amount);
    }

    /** Rounds half-up to the cent: the rounding of the collection costs tariff and of interest segments. */
    public static Money rounded(BigDecimal amount) {
        return new Money(amount.setScale(2, RoundingMode.HALF_UP));
    }

    /** Adds all amounts; nothing adds up to zero. */
    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    /** Adds the other amount. */
    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    /** Takes the other amount away; the result may be negative. */
    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    /** Turns the sign. */
    public Money negated() {
        return new Money(amount.negate());
    }

    /** The smaller of the two. */
    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The larger of the two. */
    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether the amount is above zero. */
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /** Whether the amount is below zero. */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** Whether the amount is exactly zero. */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /** The plain decimal with two digits, as the API shows it: {@code 1284.50}. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
