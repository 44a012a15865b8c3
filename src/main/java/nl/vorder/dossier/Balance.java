package nl.vorder.dossier;

import nl.vorder.shared.Money;

/**
 * What is owed on a day.
 *
 * @param principal open on the invoices
 * @param interest accrued to the day, the day included, and not yet paid
 * @param costs collection costs that are due and not yet paid, without VAT
 * @param vat VAT over the costs, not yet paid
 * @param overpaid what the debtor paid too much and gets back
 */
public record Balance(Money principal, Money interest, Money costs, Money vat, Money overpaid) {

    /** Nothing owed. */
    public static final Balance ZERO = new Balance(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    /** What the debtor owes in all; below zero when too much was paid. */
    public Money total() {
        return principal.plus(interest).plus(costs).plus(vat).minus(overpaid);
    }
}
