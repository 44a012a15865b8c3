package nl.vorder.script;

/** What somebody has to do after the call. */
public enum FollowUp {
    /** Send the invoice again. */
    SEND_INVOICE,
    /** Send the amounts per line. */
    SEND_SPECIFICATION,
    /** Send a payment link. */
    SEND_PAYMENT_LINK,
    /** Send the number of the free helpline for money worries. */
    SEND_HELP,
    /** Put the question to the client firm. */
    ASK_CLIENT_FIRM,
    /** Ask the team lead. */
    ASK_TEAM_LEAD,
    /** Look for the payment. */
    SEARCH_PAYMENT,
    /** Store who decides about payments. */
    STORE_CONTACT_PERSON,
    /** Store another phone number or address. */
    STORE_CONTACT_POINT,
    /** Confirm the agreement in writing. */
    CONFIRM_IN_WRITING
}
