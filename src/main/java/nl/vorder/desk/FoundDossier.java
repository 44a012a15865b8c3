package nl.vorder.desk;

import nl.vorder.shared.DossierId;

/** A dossier that a search found. */
public record FoundDossier(DossierId id, String number, String debtorName, boolean open) {}
