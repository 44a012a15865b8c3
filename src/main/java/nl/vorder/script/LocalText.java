package nl.vorder.script;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text in Dutch, the reference, and in English.
 *
 * @param nl the Dutch text; empty if there is none
 * @param en the English text; empty if there is none
 */
public record LocalText(String nl, String en) {

    /** No text at all. */
    public static final LocalText NONE = new LocalText("", "");

    /** Reads a missing language as an empty text, so that the check can name it. */
    @SuppressWarnings("ConstantValue")
    public LocalText(@Nullable String nl, @Nullable String en) {
        this.nl = nl == null ? "" : nl.strip();
        this.en = en == null ? "" : en.strip();
    }

    /** The text in the language of the locale; Dutch for every language but English. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : nl;
    }

    /** Whether neither language has a text. */
    public boolean blank() {
        return nl.isEmpty() && en.isEmpty();
    }
}
