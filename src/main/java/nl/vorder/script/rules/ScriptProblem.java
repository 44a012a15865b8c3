package nl.vorder.script.rules;

/**
 * Something that is wrong with a script.
 *
 * @param kind what is wrong
 * @param node the line; {@code objection/<key>} for an objection; empty for the script as a whole
 * @param detail the word, field or line it is about
 */
public record ScriptProblem(Kind kind, String node, String detail) {

    /** What may be wrong. */
    public enum Kind {
        /** The call cannot end from here. */
        DEAD_END,
        /** No call ever comes here. */
        UNREACHABLE,
        /** The lines run in a circle without a way out. */
        ENDLESS,
        /** A line that is led to does not exist. */
        UNKNOWN_NODE,
        /** A field between braces does not exist. */
        UNKNOWN_FIELD,
        /** A condition does not exist. */
        UNKNOWN_CONDITION,
        /** A text exists in one language only, or in none where one is needed. */
        MISSING_TRANSLATION,
        /** Something about the claim may be said before identity is confirmed. */
        DISCLOSURE,
        /** The answer to the identity check would be read out. */
        IDENTITY_READ_OUT,
        /** No identification, or more than one. */
        IDENTIFICATION,
        /** A question is closed where an open one is asked for. */
        CLOSED_QUESTION,
        /** A threat or a word that is not said. */
        FORBIDDEN_PHRASE,
        /** Markup or something that looks like code. */
        MARKUP,
        /** A key with other characters than small letters, digits and dashes, or too long. */
        BAD_KEY,
        /** Too many lines, too many answers, or too long a text. */
        TOO_LARGE,
        /** A sentence of more than twenty words; a warning. */
        LONG_SENTENCE
    }

    /** Whether the script cannot be used with this; the rest is advice. */
    public boolean isError() {
        return kind != Kind.LONG_SENTENCE;
    }

    @Override
    public String toString() {
        return kind + " at " + (node.isEmpty() ? "the script" : node) + (detail.isEmpty() ? "" : ": " + detail);
    }
}
