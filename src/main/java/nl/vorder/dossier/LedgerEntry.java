package nl.vorder.dossier;

import java.time.LocalDate;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger; never changed once stored.
 *
 * @param dossierId the dossier
 * @param invoiceId the invoice it belongs to; absent for costs, VAT and what was overpaid
 * @param bookingId what was booked together has the same number
 * @param kind what it is
 * @param component what it raises or lowers
 * @param amount above zero raises what the debtor owes
 * @param bookedOn the day that counts
 * @param channel where money came in; empty for what is no payment
 * @param remark for the statement
 * @param reverses the booking that is taken back; only for a reversal
 * @param designatedInvoiceId the invoice the debtor named when paying, if any
 */
public record LedgerEntry(
        DossierId dossierId,
        @Nullable Long invoiceId,
        long bookingId,
        EntryKind kind,
        LedgerComponent component,
        Money amount,
        LocalDate bookedOn,
        String channel,
        String remark,
        @Nullable Long reverses,
        @Nullable Long designatedInvoiceId) {}
