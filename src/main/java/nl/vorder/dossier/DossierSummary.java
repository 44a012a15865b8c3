package nl.vorder.dossier;

import java.time.LocalDate;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.Stage;

/**
 * A dossier in a list.
 *
 * @param id identifies the dossier
 * @param number the file number
 * @param clientFirmId whose claim it is
 * @param stage how far collection is
 * @param status whether it is worked on
 * @param openedOn the day it was handed over
 * @param principalOpen what is still owed, without interest and costs
 */
public record DossierSummary(
        DossierId id,
        String number,
        ClientFirmId clientFirmId,
        Stage stage,
        DossierStatus status,
        LocalDate openedOn,
        Money principalOpen) {}
