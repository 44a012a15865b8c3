package nl.vorder.compliance;

/** What somebody, or the program by itself, is about to do. */
public enum GuardedAction {
    /** The call button. */
    CALL,
    /** Offering a dossier as the next one. */
    QUEUE,
    /** Making a call the debtor asked for. What makes it special, the agreed moment, is stored and not claimed by the caller. */
    CALL_BACK,
    /** Planning a call the debtor asks for: the quiet days do not count, nor a call-back that is being moved. */
    PLAN,
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
