package nl.vorder.letter;

/**
 * One line of a letter.
 *
 * @param kind how it is set
 * @param text the words, or the label of an amount
 * @param amount beside the label; empty for words
 */
record LetterLine(Kind kind, String text, String amount) {

    /** How a line is set; the template has a band for each. */
    enum Kind {
        /** A paragraph. */
        TEXT,
        /** A heading. */
        HEADING,
        /** A label and an amount. */
        AMOUNT,
        /** How the amount above came about. */
        DETAIL,
        /** The last line of a sum. */
        TOTAL,
        /** A paragraph in the background. */
        NOTE
    }

    static LetterLine text(String text) {
        return new LetterLine(Kind.TEXT, text, "");
    }

    static LetterLine heading(String text) {
        return new LetterLine(Kind.HEADING, text, "");
    }

    static LetterLine detail(String text) {
        return new LetterLine(Kind.DETAIL, text, "");
    }

    static LetterLine note(String text) {
        return new LetterLine(Kind.NOTE, text, "");
    }
}
