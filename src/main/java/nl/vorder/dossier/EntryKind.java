package nl.vorder.dossier;

/** What a ledger entry is. */
public enum EntryKind {
    /** An invoice handed over. */
    PRINCIPAL,
    /** Interest that accrued. */
    INTEREST,
    /** Collection costs that became due. */
    COSTS,
    /** VAT over the collection costs. */
    VAT,
    /** Money received. */
    PAYMENT,
    /** Money that went back, or an earlier booking taken back. */
    REVERSAL,
    /** An invoice lowered by the client firm. */
    CREDIT_NOTE,
    /** A part of the claim given up. */
    WRITE_OFF,
    /** Money paid back to the debtor. */
    REFUND
}
