package nl.vorder.script;

/** Something that is so for this call and changes the words. */
public enum CallFact {
    /** The debtor calls us. */
    INBOUND,
    /** The debtor matters much to the client firm. */
    IMPORTANT_CUSTOMER,
    /** Nobody is known who decides about payments. */
    MISSING_CONTACT_PERSON,
    /** Collection costs are legally due today. */
    COSTS_DUE,
    /** Extra care is needed. */
    VULNERABLE,
    /** No invoice is open: a call about the relation only. */
    NO_OPEN_INVOICE,
    /** The client firm offers something for paying early. */
    EARLY_PAYMENT_REWARD,
    /** The debtor wants to be written to in English, and may be glad to be spoken to in it. */
    ENGLISH
}
