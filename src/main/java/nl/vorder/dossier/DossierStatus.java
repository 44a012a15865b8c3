package nl.vorder.dossier;

/** Whether a dossier is worked on. */
public enum DossierStatus {
    /** Collection runs. */
    OPEN,
    /** Collection has ended, see {@link ClosedReason}. */
    CLOSED
}
