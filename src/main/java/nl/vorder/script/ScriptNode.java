package nl.vorder.script;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a script.
 *
 * @param kind what happens here
 * @param heading what the line is for, in a few words
 * @param text what the agent says
 * @param variants other words under conditions
 * @param beforeIdentification neutral words while identity is not confirmed; none: the text with its facts hidden
 * @param tip advice to the agent, not spoken
 * @param answers the buttons in order
 * @param next the line that follows when no answer says otherwise; for {@link NodeKind#IDENTIFY} the line after confirmation
 * @param routes the ways on from a {@link NodeKind#BRANCH}
 * @param fills what reaching the line writes into the outcome
 * @param required whether the call is incomplete without this line
 */
public record ScriptNode(
        NodeKind kind,
        LocalText heading,
        LocalText text,
        List<TextVariant> variants,
        LocalText beforeIdentification,
        LocalText tip,
        Map<String, Answer> answers,
        String next,
        List<Route> routes,
        Fills fills,
        boolean required) {

    /** Reads what is missing as nothing. */
    @SuppressWarnings("checkstyle:ParameterNumber")
    public ScriptNode(
            NodeKind kind,
            @Nullable LocalText heading,
            @Nullable LocalText text,
            @Nullable List<TextVariant> variants,
            @Nullable LocalText beforeIdentification,
            @Nullable LocalText tip,
            @Nullable Map<String, Answer> answers,
            @Nullable String next,
            @Nullable List<Route> routes,
            @Nullable Fills fills,
            boolean required) {
        this.kind = kind;
        this.heading = heading == null ? LocalText.NONE : heading;
        this.text = text == null ? LocalText.NONE : text;
        this.variants = variants == null ? List.of() : List.copyOf(variants);
        this.beforeIdentification = beforeIdentification == null ? LocalText.NONE : beforeIdentification;
        this.tip = tip == null ? LocalText.NONE : tip;
        this.answers = answers == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        this.next = next == null ? "" : next;
        this.routes = routes == null ? List.of() : List.copyOf(routes);
        this.fills = fills == null ? Fills.NOTHING : fills;
        this.required = required;
    }

    /** The same line in other words. */
    public ScriptNode spoken(LocalText said, List<TextVariant> underConditions, LocalText neutral, LocalText advice) {
        return new ScriptNode(
                kind, heading, said, underConditions, neutral, advice, answers, next, routes, fills, required);
    }

    /** The same words with other ways on. */
    public ScriptNode leading(Map<String, Answer> otherAnswers, String otherNext, List<Route> otherRoutes) {
        return new ScriptNode(
                kind,
                heading,
                text,
                variants,
                beforeIdentification,
                tip,
                otherAnswers,
                otherNext,
                otherRoutes,
                fills,
                required);
    }
}
