package nl.vorder.compliance;

import java.util.Optional;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;

/**
 * What stopped contact was taken away; announced in the same transaction.
 *
 * @param dossierId the dossier it is about; empty: the person in all dossiers
 */
public record HoldLifted(long holdId, DebtorId debtorId, Optional<DossierId> dossierId, HoldKind kind) {}
