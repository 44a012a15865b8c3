package nl.vorder.dossier;

/** Why collection of a dossier ended. */
public enum ClosedReason {
    /** Nothing is owed any more. */
    PAID,
    /** The client firm took it back. */
    WITHDRAWN,
    /** The client firm credited the invoices. */
    CREDITED,
    /** Nothing more can be got. */
    UNCOLLECTABLE,
    /** Handed over for a legal step. */
    LEGAL,
    /** A debt-help scheme has taken over. */
    DEBT_HELP
}
