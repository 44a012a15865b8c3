package nl.vorder.script.rules;

import java.util.EnumSet;
import java.util.Set;

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
        /** The file cannot be read as a script. */
        UNREADABLE,
        /** No call would ever use a script of this name. */
        UNKNOWN_NAME,
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
        /** A word that a client firm does not want said, without another one in its place. */
        CLIENT_WORD,
        /** The script has no line {@code reason}, so a client firm's own opening has no place; a warning. */
        NO_REASON_LINE,
        /** A word above language level B1; a warning. */
        HARD_WORD,
        /** A sentence of more than twenty words; a warning. */
        LONG_SENTENCE
    }

    private static final Set<Kind> WARNINGS = EnumSet.of(Kind.NO_REASON_LINE, Kind.HARD_WORD, Kind.LONG_SENTENCE);

    /** Whether the script cannot be used with this; the rest is advice. */
    public boolean isError() {
        return !WARNINGS.contains(kind);
    }

    @Override
    public String toString() {
        return kind + " at " + (node.isEmpty() ? "the script" : node) + (detail.isEmpty() ? "" : ": " + detail);
    }
}
