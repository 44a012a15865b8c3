package nl.vorder.script;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the debtor may answer, as a button.
 *
 * @param label what the button says
 * @param next the line that follows; empty: back to where an objection came up, or the line's own next
 * @param fills what the answer writes into the outcome
 * @param when the conditions under which the button is offered; all must hold
 */
public record Answer(LocalText label, String next, Fills fills, List<String> when) {

    /** Reads what is missing as nothing. */
    public Answer(
            @Nullable LocalText label, @Nullable String next, @Nullable Fills fills, @Nullable List<String> when) {
        this.label = label == null ? LocalText.NONE : label;
        this.next = next == null ? "" : next;
        this.fills = fills == null ? Fills.NOTHING : fills;
        this.when = when == null ? List.of() : List.copyOf(when);
    }
}
