package nl.vorder.script;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other words for a line when something is so; the first whose conditions hold is taken.
 *
 * @param when the conditions; all must hold
 * @param text the words
 */
public record TextVariant(List<String> when, LocalText text) {

    /** Reads what is missing as nothing. */
    public TextVariant(@Nullable List<String> when, @Nullable LocalText text) {
        this.when = when == null ? List.of() : List.copyOf(when);
        this.text = text == null ? LocalText.NONE : text;
    }
}
