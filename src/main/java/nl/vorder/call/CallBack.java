package nl.vorder.call;

import java.time.Instant;
import java.util.Optional;
import nl.vorder.security.UserId;
import nl.vorder.shared.DossierId;

/**
 * An appointment to call.
 *
 * @param owner who keeps it; empty: anyone may make it
 * @param ownerName the name of the owner
 */
public record CallBack(
        long id,
        DossierId dossierId,
        String dossierNumber,
        String debtorName,
        Optional<UserId> owner,
        Optional<String> ownerName,
        Instant dueAt,
        CallBackState state,
        String remark) {}
