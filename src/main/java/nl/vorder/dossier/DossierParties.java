package nl.vorder.dossier;

import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;

/** Between whom a dossier is; the same for as long as it exists. */
public record DossierParties(DossierId dossierId, DebtorId debtorId, ClientFirmId clientFirmId) {}
