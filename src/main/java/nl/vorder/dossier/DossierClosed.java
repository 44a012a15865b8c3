package nl.vorder.dossier;

import nl.vorder.shared.DossierId;

/**
 * Collection of a dossier ended; published in the same transaction.
 *
 * @param dossierId the dossier
 * @param reason why it ended
 */
public record DossierClosed(DossierId dossierId, ClosedReason reason) {}
