package nl.vorder.script;

import org.jspecify.annotations.Nullable;

/**
 * A word a client firm does not want to hear in its name.
 *
 * @param word the word, or a few; found whole, in capitals or not
 * @param instead what is said in its place; empty: nothing stands in its place, and a script that says the word is refused
 */
public record AvoidedWord(String word, String instead) {

    /** Reads what is missing as nothing. */
    public AvoidedWord(@Nullable String word, @Nullable String instead) {
        this.word = word == null ? "" : word.strip();
        this.instead = instead == null ? "" : instead.strip();
    }
}
