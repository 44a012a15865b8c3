package nl.vorder.dossier;

import nl.vorder.shared.DossierId;

/**
 * The terms of a dossier as they can be changed.
 *
 * @param number the file number
 * @param version of the row, so that two people do not overwrite each other
 */
public record TermsOfDossier(DossierId id, String number, int version, DossierTerms terms) {}
