package nl.vorder.dossier;

import java.time.LocalDate;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;

/**
 * An invoice that was taken on for collection, found by its number.
 *
 * @param id identifies the invoice
 * @param status whether its dossier is worked on
 * @param amount the amount of the invoice, less what was credited
 * @param open what of the amount is still owed, without interest and costs
 */
public record RegisteredInvoice(
        long id,
        DossierId dossierId,
        DebtorId debtorId,
        DossierStatus status,
        String number,
        LocalDate invoicedOn,
        LocalDate dueOn,
        Money amount,
        Money open,
        boolean disputed) {}
