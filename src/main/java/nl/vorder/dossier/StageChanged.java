package nl.vorder.dossier;

import nl.vorder.shared.DossierId;
import nl.vorder.shared.Stage;

/**
 * A dossier moved to another stage; published in the same transaction.
 *
 * @param dossierId the dossier
 * @param from the stage before
 * @param to the stage now
 */
public record StageChanged(DossierId dossierId, Stage from, Stage to) {}
