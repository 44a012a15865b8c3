package nl.vorder.compliance.ui;

import nl.vorder.shared.DossierId;

/** The way to the screens of contact. */
public final class ContactNavigation {

    private ContactNavigation() {}

    /** The address of what stands between the agency and the debtor of a dossier. */
    public static String ofDossier(DossierId dossierId) {
        return DossierContactView.link(dossierId);
    }
}
