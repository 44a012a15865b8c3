package nl.vorder.compliance;

import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DossierId;

/** Whom a dossier is about, with the names a screen shows. */
public record DossierContact(
        DossierId dossierId, String dossierNumber, DebtorId debtorId, String debtorName, DebtorKind kind) {}
