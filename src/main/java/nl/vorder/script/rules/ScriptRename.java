package nl.vorder.script.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vorder.script.Answer;
import nl.vorder.script.Objection;
import nl.vorder.script.Route;
import nl.vorder.script.ScriptContent;
import nl.vorder.script.ScriptNode;

/** Gives a line or an objection another key; whatever leads to it follows, and it keeps its place in the order. */
public final class ScriptRename {

    /** Lines that calls ask for by name. */
    private static final Set<String> FIXED =
            Set.of(ScriptContent.THIRD_PARTY, ScriptContent.VOICEMAIL, ScriptContent.REASON);

    private final String from;
    private final String to;

    private ScriptRename(String from, String to) {
        this.from = from;
        this.to = to;
    }

    /** Whether calls ask for the line by its name, so that it keeps it. */
    public static boolean isFixed(String key) {
        return FIXED.contains(key);
    }

    /** Whether a line may get this key: it is free and well formed, and the line is none that every script needs by its name. */
    public static boolean mayRename(ScriptContent script, String from, String to) {
        return !isFixed(from) && !script.nodes().containsKey(to) && ScriptCheck.isKey(to);
    }

    /** Whether an objection may get this key. */
    public static boolean mayRenameObjection(ScriptContent script, String to) {
        return !script.objections().containsKey(to) && ScriptCheck.isKey(to);
    }

    /** The script with a line under another key. */
    public static ScriptContent line(ScriptContent script, String from, String to) {
        return new ScriptRename(from, to).in(script);
    }

    /** The script with an objection under another key; no line leads to an objection. */
    public static ScriptContent objection(ScriptContent script, String from, String to) {
        Map<String, Objection> objections = new LinkedHashMap<>();
        script.objections().forEach((key, objection) -> objections.put(key.equals(from) ? to : key, objection));
        return new ScriptContent(
                script.name(), script.stage(), script.start(), script.neutral(), script.nodes(), objections);
    }

    private ScriptContent in(ScriptContent script) {
        Map<String, ScriptNode> nodes = new LinkedHashMap<>();
        script.nodes().forEach((key, node) -> nodes.put(renamed(key), in(node)));
        Map<String, Objection> objections = new LinkedHashMap<>();
        script.objections().forEach((key, objection) -> objections.put(key, in(objection)));
        return new ScriptContent(
                script.name(), script.stage(), renamed(script.start()), script.neutral(), nodes, objections);
    }

    private ScriptNode in(ScriptNode node) {
        List<Route> routes = node.routes().stream()
                .map(route -> new Route(renamed(route.to()), route.when()))
                .toList();
        return node.leading(in(node.answers()), renamed(node.next()), routes);
    }

    private Objection in(Objection objection) {
        return new Objection(
                objection.label(),
                objection.text(),
                objection.beforeIdentification(),
                objection.tip(),
                in(objection.answers()),
                objection.when());
    }

    private Map<String, Answer> in(Map<String, Answer> answers) {
        Map<String, Answer> all = new LinkedHashMap<>();
        answers.forEach((key, answer) ->
                all.put(key, new Answer(answer.label(), renamed(answer.next()), answer.fills(), answer.when())));
        return all;
    }

    private String renamed(String key) {
        return key.equals(from) ? to : key;
    }
}
