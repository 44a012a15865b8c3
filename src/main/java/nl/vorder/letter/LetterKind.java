package nl.vorder.letter;

/** What a letter is. */
public enum LetterKind {
    /** A friendly reminder. */
    REMINDER,
    /** A demand: pay by a day. */
    DEMAND,
    /** The letter that makes a consumer owe collection costs (art. 6:96 lid 6 BW). */
    FOURTEEN_DAY_LETTER,
    /** A confirmation of what was agreed. */
    CONFIRMATION
}
