package nl.vorder.script;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one script, without a version.
 *
 * @param name such as {@code broken-promise.consumer}
 * @param stage the stage it is written for; null for a call without an open invoice
 * @param start the line the call starts with
 * @param neutral what the agent says to an objection while identity is not confirmed
 * @param nodes the lines by key
 * @param objections the objections by key
 */
public record ScriptContent(
        String name,
        @Nullable Stage stage,
        String start,
        LocalText neutral,
        Map<String, ScriptNode> nodes,
        Map<String, Objection> objections) {

    /** The line that is spoken to somebody else. */
    public static final String THIRD_PARTY = "third-party";

    /** The line that is left on a voicemail. */
    public static final String VOICEMAIL = "voicemail";

    /** The line that says why the call is made; a client firm's own opening stands in front of it. */
    public static final String REASON = "reason";

    /** Reads what is missing as nothing. */
    public ScriptContent(
            String name,
            @Nullable Stage stage,
            @Nullable String start,
            @Nullable LocalText neutral,
            @Nullable Map<String, ScriptNode> nodes,
            @Nullable Map<String, Objection> objections) {
        this.name = name;
        this.stage = stage;
        this.start = start == null ? "" : start;
        this.neutral = neutral == null ? LocalText.NONE : neutral;
        this.nodes = nodes == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        this.objections = objections == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(objections));
    }

    /**
     * The line with the given key.
     *
     * @throws DomainException if there is none
     */
    public ScriptNode node(String key) {
        ScriptNode node = nodes.get(key);
        if (node == null) {
            throw new DomainException("script.node-unknown", "Script " + name + " has no line " + key);
        }
        return node;
    }

    /**
     * The objection with the given key.
     *
     * @throws DomainException if there is none
     */
    public Objection objectionOf(String key) {
        Objection objection = objections.get(key);
        if (objection == null) {
            throw new DomainException("script.objection-unknown", "Script " + name + " has no objection " + key);
        }
        return objection;
    }

    /** The keys of the required lines that are not among those that were reached, in the order of the script. */
    public List<String> missedRequired(Set<String> reached) {
        return nodes.entrySet().stream()
                .filter(line -> line.getValue().required() && !reached.contains(line.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The same with a line changed, or added at the end. */
    public ScriptContent with(String key, ScriptNode node) {
        Map<String, ScriptNode> changed = new LinkedHashMap<>(nodes);
        changed.put(key, node);
        return new ScriptContent(name, stage, start, neutral, changed, objections);
    }

    /** The same with an objection changed, or added at the end. */
    public ScriptContent with(String key, Objection objection) {
        Map<String, Objection> changed = new LinkedHashMap<>(objections);
        changed.put(key, objection);
        return new ScriptContent(name, stage, start, neutral, nodes, changed);
    }

    /** The same without a line. */
    public ScriptContent withoutNode(String key) {
        Map<String, ScriptNode> left = new LinkedHashMap<>(nodes);
        left.remove(key);
        return new ScriptContent(name, stage, start, neutral, left, objections);
    }

    /** The same without an objection. */
    public ScriptContent withoutObjection(String key) {
        Map<String, Objection> left = new LinkedHashMap<>(objections);
        left.remove(key);
        return new ScriptContent(name, stage, start, neutral, nodes, left);
    }

    /** The same with another first line and other neutral words. */
    public ScriptContent beginning(String first, LocalText words) {
        return new ScriptContent(name, stage, first, words, nodes, objections);
    }
}
