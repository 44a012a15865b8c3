package nl.vorder.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.shared.DossierId;

/**
 * A complaint about the agency or the client firm; until it is answered nobody contacts the debtor about the dossier.
 *
 * @param id the id of its stop
 * @param dossierId empty if it is about the person and no call says in which dossier
 * @param takenBy who took it down; empty for the program itself
 * @param said what was written down, a line for each call; may be empty
 * @param confirmBy the last day on which the debtor hears in writing that it has come in
 * @param confirmedAt when that was done
 * @param verdict empty: not answered yet
 * @param answer what the debtor was answered
 */
public record Complaint(
        long id,
        Optional<DossierId> dossierId,
        String dossierNumber,
        String debtorName,
        String clientFirmName,
        String takenBy,
        Instant at,
        String said,
        LocalDate confirmBy,
        Optional<Instant> confirmedAt,
        Optional<String> confirmedBy,
        Optional<ComplaintVerdict> verdict,
        Optional<Instant> answeredAt,
        Optional<String> answeredBy,
        String answer) {

    /** Where a list goes on after this one. */
    public ComplaintCursor cursor() {
        return new ComplaintCursor(at, id);
    }
}
