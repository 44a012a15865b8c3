package nl.vorder.compliance;

import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;

/**
 * A team lead released a barred claim, or took that back; published in the transaction of the deed.
 *
 * @param released whether it is released now
 */
public record ClaimReleased(DebtorId debtorId, DossierId dossierId, boolean released) {}
