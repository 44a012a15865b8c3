package nl.vorder.dossier;

/** Where the money came in. */
public enum PaymentChannel {
    /** On the account of the agency. */
    BANK,
    /** Paid to the client firm itself. */
    DIRECT
}
