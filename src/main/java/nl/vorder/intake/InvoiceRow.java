package nl.vorder.intake;

import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.shared.Money;

/**
 * One line of a file, understood.
 *
 * @param reference the customer number
 * @param settledOn empty: still open
 */
public record InvoiceRow(
        String reference,
        String number,
        Money amount,
        LocalDate invoicedOn,
        LocalDate dueOn,
        Optional<LocalDate> settledOn,
        boolean disputed,
        RowDetails details) {

    /** The same invoice, not paid yet. */
    public InvoiceRow unsettled() {
        return new InvoiceRow(reference, number, amount, invoicedOn, dueOn, Optional.empty(), disputed, details);
    }

    /** The same invoice with all dates so many days later. */
    public InvoiceRow shifted(long days) {
        return new InvoiceRow(
                reference,
                number,
                amount,
                invoicedOn.plusDays(days),
                dueOn.plusDays(days),
                settledOn.map(day -> day.plusDays(days)),
                disputed,
                details.shifted(days));
    }
}
