package nl.vorder.compliance;

import java.time.Instant;
import java.util.Optional;
import nl.vorder.shared.DossierId;

/**
 * An agent's call for a team lead, because somebody on the phone may be in danger.
 *
 * @param startedBy the agent's name
 * @param acknowledgedBy the name of the team lead who came; empty while nobody did
 */
public record HelpCall(
        long id,
        DossierId dossierId,
        String dossierNumber,
        String debtorName,
        String startedBy,
        Instant startedAt,
        Optional<String> acknowledgedBy,
        Optional<Instant> acknowledgedAt) {

    /** Whether nobody has come yet. */
    public boolean isOpen() {
        return acknowledgedAt.isEmpty();
    }
}
