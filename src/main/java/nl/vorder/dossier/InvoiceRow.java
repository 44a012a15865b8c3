package nl.vorder.dossier;

import java.time.LocalDate;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;

/** One row of the invoice table. */
record InvoiceRow(
        long id,
        DossierId dossierId,
        String number,
        String description,
        LocalDate invoicedOn,
        LocalDate dueOn,
        Money amount,
        boolean disputed) {}
