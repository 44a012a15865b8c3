package nl.vorder.letter;

/** Why a letter was not made; text key {@code letter.refused.<NAME>}. */
public enum LetterRefusal {
    /** The dossier is closed. */
    DOSSIER_CLOSED,
    /** Nothing can be demanded. */
    NOTHING_OPEN,
    /** The calendar asks for another letter or none, for instance because it was made a moment ago. */
    NOT_NOW,
    /** There is no agreement to confirm. */
    NO_AGREEMENT,
    /** The debtor's address is not complete. */
    NO_ADDRESS,
    /** A fourteen-day letter that would make no costs due is not sent. */
    LETTER_WOULD_BE_VOID,
    /** The guardrail forbids contact now. */
    GUARDRAIL
}
