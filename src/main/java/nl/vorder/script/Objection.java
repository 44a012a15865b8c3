package nl.vorder.script;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An excuse or worry that may come up at any line, with understanding and one open question.
 *
 * @param label what the debtor says, in a few words
 * @param text what the agent says to it
 * @param beforeIdentification the same while identity is not confirmed; none: the script's neutral words
 * @param tip advice to the agent, not spoken
 * @param answers the buttons; one without a next line leads back to where the objection came up
 * @param when the conditions under which it is offered; all must hold
 */
public record Objection(
        LocalText label,
        LocalText text,
        LocalText beforeIdentification,
        LocalText tip,
        Map<String, Answer> answers,
        List<String> when) {

    /** Reads what is missing as nothing. */
    public Objection(
            @Nullable LocalText label,
            @Nullable LocalText text,
            @Nullable LocalText beforeIdentification,
            @Nullable LocalText tip,
            @Nullable Map<String, Answer> answers,
            @Nullable List<String> when) {
        this.label = label == null ? LocalText.NONE : label;
        this.text = text == null ? LocalText.NONE : text;
        this.beforeIdentification = beforeIdentification == null ? LocalText.NONE : beforeIdentification;
        this.tip = tip == null ? LocalText.NONE : tip;
        this.answers = answers == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        this.when = when == null ? List.of() : List.copyOf(when);
    }
}
