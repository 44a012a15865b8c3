package nl.vorder.script.ui;

import java.util.List;
import java.util.Map;
import nl.vorder.script.Answer;
import nl.vorder.script.Fills;
import nl.vorder.script.LocalText;
import nl.vorder.script.NodeKind;
import nl.vorder.script.Objection;
import nl.vorder.script.Route;
import nl.vorder.script.ScriptContent;
import nl.vorder.script.ScriptNode;
import nl.vorder.script.TextVariant;

/**
 * A line or an objection as the form shows it.
 *
 * @param place the key; {@code objection/<key>} for an objection
 * @param heading the heading of a line, the label of an objection
 * @param when the conditions of an objection
 */
record EditedLine(
        String place,
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
        boolean required,
        List<String> when) {

    static final String OBJECTION = "objection/";

    static EditedLine of(ScriptContent script, String place) {
        if (place.startsWith(OBJECTION)) {
            Objection objection = script.objectionOf(place.substring(OBJECTION.length()));
            return new EditedLine(
                    place,
                    NodeKind.ASK_OPEN,
                    objection.label(),
                    objection.text(),
                    List.of(),
                    objection.beforeIdentification(),
                    objection.tip(),
                    objection.answers(),
                    "",
                    List.of(),
                    Fills.NOTHING,
                    false,
                    objection.when());
        }
        ScriptNode node = script.node(place);
        return new EditedLine(
                place,
                node.kind(),
                node.heading(),
                node.text(),
                node.variants(),
                node.beforeIdentification(),
                node.tip(),
                node.answers(),
                node.next(),
                node.routes(),
                node.fills(),
                node.required(),
                List.of());
    }

    boolean isObjection() {
        return place.startsWith(OBJECTION);
    }

    /** The key without the mark of an objection. */
    String key() {
        return isObjection() ? place.substring(OBJECTION.length()) : place;
    }

    /** The script with this line as it is now. */
    ScriptContent into(ScriptContent script) {
        if (isObjection()) {
            return script.with(key(), new Objection(heading, text, beforeIdentification, tip, answers, when));
        }
        return script.with(
                place,
                new ScriptNode(
                        kind,
                        heading,
                        text,
                        variants,
                        beforeIdentification,
                        tip,
                        answers,
                        next,
                        routes,
                        fills,
                        required));
    }
}
