package nl.vorder.dossier;

import java.time.LocalDate;
import nl.vorder.shared.Money;

/**
 * An invoice handed over for collection.
 *
 * @param number the client firm's invoice number, unique per client firm
 * @param description what was delivered; at most 160 characters
 * @param invoicedOn the date on the invoice
 * @param dueOn the last day to pay
 * @param amount what is owed, above zero
 * @param disputed whether the debtor contests it
 */
public record NewInvoice(
        String number, String description, LocalDate invoicedOn, LocalDate dueOn, Money amount, boolean disputed) {

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if nothing is owed
     */
    public NewInvoice {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("An invoice is above zero, not " + amount);
        }
    }
}
