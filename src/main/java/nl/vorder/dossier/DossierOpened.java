package nl.vorder.dossier;

import java.util.List;
import nl.vorder.shared.DossierId;

/**
 * Dossiers were opened together, or opened again after a reversal; published in the same transaction, once for a whole batch.
 *
 * @param dossierIds at least one
 */
public record DossierOpened(List<DossierId> dossierIds) {}
