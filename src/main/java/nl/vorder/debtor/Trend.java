package nl.vorder.debtor;

/** Where payment behaviour is going. */
public enum Trend {
    /** Paid sooner lately than before. */
    IMPROVING,
    /** No difference worth naming. */
    STABLE,
    /** Paid later lately than before. */
    WORSENING,
    /** Too few invoices to tell. */
    UNKNOWN
}
