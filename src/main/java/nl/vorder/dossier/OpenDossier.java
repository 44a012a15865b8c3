package nl.vorder.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.Stage;

/**
 * Asks for a new dossier.
 *
 * @param clientFirmId whose claim it is
 * @param debtorId who owes it
 * @param terms what decides about costs, interest and limitation
 * @param stage where collection starts
 * @param openedOn the day it was handed over
 * @param letter the fourteen-day letter, if one went out already
 * @param invoices at least one
 */
public record OpenDossier(
        ClientFirmId clientFirmId,
        DebtorId debtorId,
        DossierTerms terms,
        Stage stage,
        LocalDate openedOn,
        Optional<SentLetter> letter,
        List<NewInvoice> invoices) {

    /**
     * Checks that there is something to collect.
     *
     * @throws IllegalArgumentException if there is no invoice
     */
    public OpenDossier {
        invoices = List.copyOf(invoices);
        if (invoices.isEmpty()) {
            throw new IllegalArgumentException("A dossier has at least one invoice");
        }
    }
}
