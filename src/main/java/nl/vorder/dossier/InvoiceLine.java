package nl.vorder.dossier;

import java.time.LocalDate;
import nl.vorder.shared.Money;

/**
 * One invoice of a dossier.
 *
 * @param id identifies the invoice
 * @param number the client firm's invoice number
 * @param description what was delivered
 * @param invoicedOn the date on the invoice
 * @param dueOn the last day to pay
 * @param amount the amount of the invoice
 * @param open what of the amount is still owed, without interest and costs
 * @param disputed whether the debtor contests it
 */
public record InvoiceLine(
        long id,
        String number,
        String description,
        LocalDate invoicedOn,
        LocalDate dueOn,
        Money amount,
        Money open,
        boolean disputed) {}
