package nl.vorder.compliance;

/** What somebody, or the program by itself, is about to do. */
public enum GuardedAction {
    /** The call button. */
    CALL,
    /** Offering a dossier as the next one. */
    QUEUE,
    /** Planning or making a call the debtor asked for: the quiet days after a conversation do not count. */
    CALL_BACK,
    /** A letter, a demand or a payment request, on paper or by e-mail. */
    LETTER,
    /** A text or chat message. */
    MESSAGE,
    /** One of many in a run. */
    BATCH,
    /**
     * Sending what the debtor asked for or is entitled to: the confirmation of an agreement, a specification, the receipt of a
     * complaint. Holds and caps do not stop it; the legal window and the debtor's own wishes do.
     */
    CONFIRMATION,
    /** The debtor contacts us: always answered. */
    INBOUND
}
