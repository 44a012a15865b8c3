package nl.vorder.script.rules;

import java.util.ArrayList;
import java.util.List;
import nl.vorder.script.LocalText;
import nl.vorder.script.Objection;
import nl.vorder.script.ScriptContent;
import nl.vorder.script.ScriptNode;
import nl.vorder.script.TextVariant;

/** Every text of a script with the place it stands at. */
final class ScriptTexts {

    static final String OBJECTION = "objection/";

    private ScriptTexts() {}

    /** All texts that are there; empty ones are left out. */
    static List<Place> all(ScriptContent script) {
        List<Place> places = new ArrayList<>();
        places.add(new Place("", script.neutral(), true));
        script.nodes().forEach((key, node) -> places.addAll(of(key, node)));
        script.objections().forEach((key, objection) -> places.addAll(of(OBJECTION + key, objection)));
        return places.stream().filter(place -> !place.text().blank()).toList();
    }

    /** What a line shows while identity is not confirmed. */
    static List<LocalText> beforeIdentification(ScriptNode node) {
        List<LocalText> texts = new ArrayList<>(List.of(node.heading(), node.tip()));
        node.answers().values().forEach(answer -> texts.add(answer.label()));
        if (node.beforeIdentification().blank()) {
            texts.addAll(spoken(node));
        } else {
            texts.add(node.beforeIdentification());
        }
        return texts;
    }

    /** What a line says once identity is confirmed, in each of its variants. */
    static List<LocalText> spoken(ScriptNode node) {
        List<LocalText> texts = new ArrayList<>(List.of(node.text()));
        node.variants().stream().map(TextVariant::text).forEach(texts::add);
        return texts;
    }

    private static List<Place> of(String key, ScriptNode node) {
        List<Place> places = new ArrayList<>();
        places.add(new Place(key, node.heading(), false));
        places.add(new Place(key, node.tip(), false));
        places.add(new Place(key, node.beforeIdentification(), true));
        spoken(node).forEach(text -> places.add(new Place(key, text, true)));
        node.answers().values().forEach(answer -> places.add(new Place(key, answer.label(), false)));
        return places;
    }

    private static List<Place> of(String key, Objection objection) {
        List<Place> places = new ArrayList<>();
        places.add(new Place(key, objection.label(), false));
        places.add(new Place(key, objection.tip(), false));
        places.add(new Place(key, objection.text(), true));
        places.add(new Place(key, objection.beforeIdentification(), true));
        objection.answers().values().forEach(answer -> places.add(new Place(key, answer.label(), false)));
        return places;
    }

    record Place(String node, LocalText text, boolean spoken) {}
}
