package nl.vorder.dossier;

import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Stage;
import org.jspecify.annotations.Nullable;

/** One row of the dossier table. */
record DossierRow(
        DossierId id,
        String number,
        ClientFirmId clientFirmId,
        DebtorId debtorId,
        Stage stage,
        DossierStatus status,
        @Nullable ClosedReason closedReason,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        String paymentReference,
        @Nullable LocalDate costsFrom,
        @Nullable LocalDate letterSentOn,
        @Nullable LocalDate interestThrough,
        @Nullable LocalDate interestStoppedOn,
        DossierTerms terms) {

    boolean isOpen() {
        return status == DossierStatus.OPEN;
    }

    Optional<LocalDate> costsDueFrom() {
        return Optional.ofNullable(costsFrom);
    }
}
