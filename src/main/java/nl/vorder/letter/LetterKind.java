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
    CONFIRMATION,
    /** What is owed, line by line, as a debtor may ask for. */
    SPECIFICATION;

    /** Whether it asks for money and reserves the right to all of it: then it interrupts the limitation (art. 3:317 BW). */
    public boolean isDemand() {
        return this == DEMAND || this == FOURTEEN_DAY_LETTER;
    }

    /** Whether the debtor asked for it or agreed to it: holds do not stop it. */
    public boolean isAnswer() {
        return this == CONFIRMATION || this == SPECIFICATION;
    }
}
