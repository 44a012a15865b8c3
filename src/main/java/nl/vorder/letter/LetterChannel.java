package nl.vorder.letter;

/** How a letter went out. */
public enum LetterChannel {
    /** By post. */
    POST,
    /** By e-mail. */
    EMAIL
}
