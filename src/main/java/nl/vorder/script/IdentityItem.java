package nl.vorder.script;

/** Something the debtor says and the agent compares; it is never read out. */
public enum IdentityItem {
    /** The date of birth. */
    DATE_OF_BIRTH,
    /** Postcode and house number. */
    POSTCODE,
    /** The file number from a letter. */
    FILE_NUMBER,
    /** The last three digits of the bank account number. */
    IBAN_TAIL,
    /** At a firm: this person decides about payments. */
    PAYS_FOR_FIRM
}
