package nl.vorder.reporting;

import nl.vorder.shared.Money;

/**
 * A number of things and the euros that go with them; both may be below zero where something leaves.
 *
 * @param count how many
 * @param amount how much
 */
public record Total(int count, Money amount) {

    /** Nothing. */
    public static final Total NONE = new Total(0, Money.ZERO);

    /** Both added up. */
    public Total plus(Total other) {
        return new Total(count + other.count, amount.plus(other.amount));
    }
}
