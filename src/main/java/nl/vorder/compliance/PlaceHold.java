package nl.vorder.compliance;

import java.time.Instant;
import java.util.Optional;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;

/**
 * Stops contact.
 *
 * @param dossierId the dossier it is about; empty: the person in all dossiers
 * @param remark neutral words, 400 characters at most; no health or family facts
 * @param endsAt the first moment it no longer holds; empty: the default length of the kind, or until it is lifted
 */
public record PlaceHold(
        DebtorId debtorId,
        Optional<DossierId> dossierId,
        HoldKind kind,
        String remark,
        Instant startsAt,
        Optional<Instant> endsAt) {

    /**
     * Checks what was given.
     *
     * @throws IllegalArgumentException if the remark is too long or the end is not after the start
     */
    public PlaceHold {
        if (remark.length() > 400) {
            throw new IllegalArgumentException("A remark has at most 400 characters");
        }
        if (endsAt.isPresent() && !endsAt.get().isAfter(startsAt)) {
            throw new IllegalArgumentException("A hold ends after it starts");
        }
    }
}
