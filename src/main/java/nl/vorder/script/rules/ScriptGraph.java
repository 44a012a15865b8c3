package nl.vorder.script.rules;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.vorder.script.Answer;
import nl.vorder.script.NodeKind;
import nl.vorder.script.Objection;
import nl.vorder.script.Route;
import nl.vorder.script.ScriptContent;
import nl.vorder.script.ScriptNode;

/** Which lines lead to which, whatever the facts of a call are. */
public final class ScriptGraph {

    private ScriptGraph() {}

    /** The lines that may follow a line. */
    public static List<String> following(ScriptNode node) {
        return Stream.of(withoutIdentity(node), onlyNext(node))
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    /** The lines a call may stand at while identity is not confirmed; every other line sends it to identification first. */
    public static Set<String> beforeIdentification(ScriptContent script) {
        Set<String> roots = new LinkedHashSet<>(roots(script));
        script.objections().values().stream()
                .filter(objection -> !objection.beforeIdentification().blank())
                .forEach(objection -> roots.addAll(targets(objection)));
        return reach(script, roots, true);
    }

    /** The lines a call can come to at all. */
    public static Set<String> reachable(ScriptContent script) {
        Set<String> roots = new LinkedHashSet<>(roots(script));
        script.objections().values().forEach(objection -> roots.addAll(targets(objection)));
        return reach(script, roots, false);
    }

    /** The fewest lines from each line to a goodbye, the goodbye counted; lines that never get there are left out. */
    public static Map<String, Integer> linesToGoodbye(ScriptContent script) {
        Map<String, Set<String>> before = new HashMap<>();
        script.nodes()
                .forEach((key, node) -> following(node)
                        .forEach(to -> before.computeIfAbsent(to, unused -> new LinkedHashSet<>())
                                .add(key)));
        Map<String, Integer> lines = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        script.nodes().forEach((key, node) -> {
            if (node.kind() == NodeKind.CLOSE) {
                lines.put(key, 1);
                open.add(key);
            }
        });
        while (!open.isEmpty()) {
            String at = open.remove();
            for (String from : before.getOrDefault(at, Set.of())) {
                if (lines.putIfAbsent(from, lines.getOrDefault(at, 1) + 1) == null) {
                    open.add(from);
                }
            }
        }
        return lines;
    }

    /** The lines the answers of an objection lead to. */
    public static List<String> targets(Objection objection) {
        return objection.answers().values().stream()
                .map(Answer::next)
                .filter(next -> !next.isEmpty())
                .toList();
    }

    private static List<String> roots(ScriptContent script) {
        return Stream.of(script.start(), ScriptContent.THIRD_PARTY, ScriptContent.VOICEMAIL)
                .filter(script.nodes()::containsKey)
                .toList();
    }

    private static List<String> onlyNext(ScriptNode node) {
        return node.next().isEmpty() ? List.of() : List.of(node.next());
    }

    private static List<String> withoutIdentity(ScriptNode node) {
        return Stream.concat(
                        node.answers().values().stream().map(Answer::next),
                        node.routes().stream().map(Route::to))
                .filter(next -> !next.isEmpty())
                .toList();
    }

    private static Set<String> reach(ScriptContent script, Set<String> roots, boolean stopAtIdentity) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            String key = open.remove();
            ScriptNode node = script.nodes().get(key);
            if (node != null && seen.add(key)) {
                boolean stop = stopAtIdentity && node.kind() == NodeKind.IDENTIFY;
                open.addAll(stop ? withoutIdentity(node) : following(node));
            }
        }
        return seen;
    }
}
