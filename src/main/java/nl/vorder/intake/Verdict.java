package nl.vorder.intake;

/** What taking a file over does with one line; the text is {@code intake.verdict.<NAME>}. */
public enum Verdict {
    /** Something new comes of it. */
    CREATE,
    /** Something known changes. */
    UPDATE,
    /** Nothing is to be done. */
    SKIP,
    /** It cannot be taken over. */
    ERROR
}
