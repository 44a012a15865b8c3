package nl.vorder.compliance;

import java.time.Instant;
import java.util.Optional;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;

/**
 * Something that stops contact from one moment to another.
 *
 * @param dossierId the dossier it is about; empty: the person in all dossiers
 * @param endsAt the first moment it no longer holds; empty: until somebody lifts it
 */
public record Hold(
        long id,
        DebtorId debtorId,
        Optional<DossierId> dossierId,
        HoldKind kind,
        String remark,
        Instant startsAt,
        Optional<Instant> endsAt) {}
