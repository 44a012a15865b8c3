package nl.vorder.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Stage;

/**
 * A dossier with its invoices.
 *
 * @param id identifies the dossier
 * @param number the file number, such as {@code 2026-000123}
 * @param clientFirmId whose claim it is
 * @param debtorId who owes it
 * @param stage how far collection is
 * @param status whether it is worked on
 * @param closedReason why it ended; only when closed
 * @param openedOn the day it was handed over
 * @param closedOn the day it ended; only when closed
 * @param paymentReference the betalingskenmerk, 16 digits
 * @param costsFrom the first day a consumer owes collection costs; empty: not (yet) owed
 * @param terms what decides about costs, interest and limitation
 * @param invoices oldest first
 */
public record DossierDetails(
        DossierId id,
        String number,
        ClientFirmId clientFirmId,
        DebtorId debtorId,
        Stage stage,
        DossierStatus status,
        Optional<ClosedReason> closedReason,
        LocalDate openedOn,
        Optional<LocalDate> closedOn,
        String paymentReference,
        Optional<LocalDate> costsFrom,
        DossierTerms terms,
        List<InvoiceLine> invoices) {}
