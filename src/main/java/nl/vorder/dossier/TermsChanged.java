package nl.vorder.dossier;

/** What came of changing the terms of a dossier; text key {@code dossier.terms.result.<NAME>}. */
public enum TermsChanged {
    /** The terms hold from now on, for the whole claim. */
    CHANGED,
    /** Somebody else changed the dossier in the meantime. */
    CHANGED_MEANWHILE,
    /** The dossier is closed. */
    CLOSED,
    /** A percentage or amount cannot be. */
    IMPOSSIBLE,
    /** Costs by contract never hold towards a consumer (art. 6:96 lid 5 BW). */
    NOT_FOR_CONSUMERS,
    /** The rule for instalments protects natural persons only. */
    NOT_FOR_COMPANIES,
    /** No reason was given. */
    REASON_MISSING
}
