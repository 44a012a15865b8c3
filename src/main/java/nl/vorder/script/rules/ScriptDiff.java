package nl.vorder.script.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vorder.script.Answer;
import nl.vorder.script.Fills;
import nl.vorder.script.LocalText;
import nl.vorder.script.Objection;
import nl.vorder.script.Route;
import nl.vorder.script.ScriptContent;
import nl.vorder.script.ScriptNode;
import nl.vorder.script.TextVariant;

/** What is different between two versions of a script, property by property, in the order of the newer one. */
public final class ScriptDiff {

    private ScriptDiff() {}

    /**
     * One difference.
     *
     * @param place the line; {@code objection/<key>} for an objection; empty for the script as a whole
     * @param property such as {@code text.nl} or {@code answers.forgot.next}
     * @param before what it was; empty: it was not there
     * @param after what it is; empty: it is gone
     */
    public record Change(String place, String property, String before, String after) {}

    /** All differences; none when both say the same. */
    public static List<Change> between(ScriptContent older, ScriptContent newer) {
        Map<String, Map<String, String>> before = flat(older);
        Map<String, Map<String, String>> after = flat(newer);
        Set<String> places = new LinkedHashSet<>(after.keySet());
        places.addAll(before.keySet());
        List<Change> changes = new ArrayList<>();
        for (String place : places) {
            Map<String, String> was = before.getOrDefault(place, Map.of());
            Map<String, String> is = after.getOrDefault(place, Map.of());
            Set<String> properties = new LinkedHashSet<>(is.keySet());
            properties.addAll(was.keySet());
            for (String property : properties) {
                String one = was.getOrDefault(property, "");
                String other = is.getOrDefault(property, "");
                if (!one.equals(other)) {
                    changes.add(new Change(place, property, one, other));
                }
            }
        }
        return List.copyOf(changes);
    }

    private static Map<String, Map<String, String>> flat(ScriptContent script) {
        Map<String, Map<String, String>> flat = new LinkedHashMap<>();
        Map<String, String> whole = new LinkedHashMap<>();
        whole.put("start", script.start());
        text(whole, "neutral", script.neutral());
        flat.put("", whole);
        script.nodes().forEach((key, node) -> flat.put(key, flat(node)));
        script.objections().forEach((key, objection) -> flat.put(ScriptTexts.OBJECTION + key, flat(objection)));
        return flat;
    }

    private static Map<String, String> flat(ScriptNode node) {
        Map<String, String> flat = new LinkedHashMap<>();
        flat.put("kind", node.kind().name());
        text(flat, "heading", node.heading());
        text(flat, "text", node.text());
        for (int i = 0; i < node.variants().size(); i++) {
            TextVariant variant = node.variants().get(i);
            flat.put("variants." + (i + 1) + ".when", String.join(", ", variant.when()));
            text(flat, "variants." + (i + 1), variant.text());
        }
        text(flat, "beforeIdentification", node.beforeIdentification());
        text(flat, "tip", node.tip());
        answers(flat, node.answers());
        flat.put("next", node.next());
        for (int i = 0; i < node.routes().size(); i++) {
            Route route = node.routes().get(i);
            flat.put("routes." + (i + 1), route.to() + " " + route.when());
        }
        flat.put("fills", words(node.fills()));
        flat.put("required", node.required() ? "true" : "");
        return flat;
    }

    private static Map<String, String> flat(Objection objection) {
        Map<String, String> flat = new LinkedHashMap<>();
        text(flat, "label", objection.label());
        text(flat, "text", objection.text());
        text(flat, "beforeIdentification", objection.beforeIdentification());
        text(flat, "tip", objection.tip());
        answers(flat, objection.answers());
        flat.put("when", String.join(", ", objection.when()));
        return flat;
    }

    private static void answers(Map<String, String> flat, Map<String, Answer> answers) {
        answers.forEach((key, answer) -> {
            String property = "answers." + key;
            text(flat, property, answer.label());
            flat.put(property + ".next", answer.next());
            flat.put(property + ".fills", words(answer.fills()));
            flat.put(property + ".when", String.join(", ", answer.when()));
        });
        flat.put("answers", String.join(", ", answers.keySet()));
    }

    private static void text(Map<String, String> flat, String property, LocalText text) {
        flat.put(property + ".nl", text.nl());
        flat.put(property + ".en", text.en());
    }

    private static String words(Fills fills) {
        List<String> words = new ArrayList<>();
        if (fills.outcome() != null) {
            words.add(fills.outcome().name());
        }
        if (fills.reason() != null) {
            words.add(fills.reason().name());
        }
        if (fills.amount() != null) {
            words.add(fills.amount().name());
        }
        if (fills.dueInDays() != null) {
            words.add(fills.dueInDays() + "d");
        }
        fills.followUps().forEach(followUp -> words.add(followUp.name()));
        return String.join(" ", words);
    }
}
