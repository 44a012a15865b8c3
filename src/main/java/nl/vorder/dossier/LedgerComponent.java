package nl.vorder.dossier;

/** The part of the balance a ledger entry raises or lowers. */
public enum LedgerComponent {
    /** The invoices. */
    PRINCIPAL,
    /** Interest. */
    INTEREST,
    /** Collection costs without VAT. */
    COSTS,
    /** VAT over the costs. */
    VAT,
    /** What was paid too much; below zero in the ledger. */
    OVERPAID
}
