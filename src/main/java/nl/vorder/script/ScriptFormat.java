package nl.vorder.script;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.vorder.shared.DomainException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes scripts: YAML for people, JSON for the database.
 *
 * <p>A YAML file may take parts in with {@code include}: their lines and objections come first; what the file itself says of a line
 * with the same key (its text, its answers) replaces what the part says.
 */
final class ScriptFormat {

    /** How large a file may be, in characters. */
    static final int LARGEST = 1_000_000;

    private static final String INCLUDE = "include";
    private static final List<String> MERGED = List.of("nodes", "objections");

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    /**
     * Reads a YAML file.
     *
     * @param yaml the text
     * @param part gives the text of an included part by its name
     * @throws DomainException if the text is no script; says where
     */
    ScriptContent fromYaml(String yaml, Function<String, String> part) {
        ObjectNode script = tree(yaml);
        JsonNode includes = script.remove(INCLUDE);
        ObjectNode merged = json.createObjectNode();
        for (String field : MERGED) {
            merged.putObject(field);
        }
        if (includes != null) {
            for (JsonNode name : includes.values()) {
                add(merged, tree(part.apply(name.asString())));
            }
        }
        add(merged, script);
        return convert(merged);
    }

    /** Reads what {@link #toJson} wrote. */
    ScriptContent fromJson(String content) {
        try {
            return json.readValue(content, ScriptContent.class);
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    /** The same script always gives the same text. */
    String toJson(ScriptContent content) {
        return json.writeValueAsString(content);
    }

    private void add(ObjectNode merged, ObjectNode more) {
        for (Map.Entry<String, JsonNode> property : more.properties()) {
            if (MERGED.contains(property.getKey()) && property.getValue() instanceof ObjectNode lines) {
                addLines((ObjectNode) merged.get(property.getKey()), lines);
            } else {
                merged.set(property.getKey(), property.getValue());
            }
        }
    }

    private static void addLines(ObjectNode merged, ObjectNode more) {
        for (Map.Entry<String, JsonNode> line : more.properties()) {
            if (merged.get(line.getKey()) instanceof ObjectNode known && line.getValue() instanceof ObjectNode own) {
                known.setAll(own);
            } else {
                merged.set(line.getKey(), line.getValue());
            }
        }
    }

    private ScriptContent convert(ObjectNode tree) {
        try {
            return json.treeToValue(tree, ScriptContent.class);
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    private ObjectNode tree(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setCodePointLimit(LARGEST);
        options.setMaxAliasesForCollections(0);
        try {
            Object loaded = new Yaml(new SafeConstructor(options)).load(yaml);
            JsonNode tree = json.valueToTree(loaded);
            if (tree instanceof ObjectNode object) {
                return object;
            }
        } catch (YAMLException e) {
            throw new DomainException("script.unreadable", "The file is no script: " + e.getMessage());
        }
        throw new DomainException("script.unreadable", "The file is no script: it has no properties");
    }

    private static DomainException unreadable(JacksonException e) {
        String place = e.getPath().stream()
                .map(at -> at.getPropertyName() == null ? "[" + at.getIndex() + "]" : at.getPropertyName())
                .reduce((before, at) -> before + "." + at)
                .orElse("the file");
        return new DomainException("script.unreadable", "Cannot read " + place + ": " + e.getOriginalMessage());
    }
}
