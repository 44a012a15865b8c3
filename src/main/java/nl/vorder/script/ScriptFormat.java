package nl.vorder.script;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Reads and writes scripts: YAML for people, JSON for the database.
 *
 * <p>A YAML file may take parts in with {@code include}: their lines and objections come first; what the file itself says of a line
 * with the same key (its text, its answers) replaces what the part says.
 */
public final class ScriptFormat {

    /** How large a file may be, in characters. */
    public static final int LARGEST = 1_000_000;

    /** How deep objects may lie in each other; a script needs eight. */
    private static final int DEEPEST = 16;

    private static final String SCHEMA = "$schema";
    private static final String FORMAT = "format";
    private static final String FORMAT_NAME = "vorder-script-1";

    /** Files come from outside: nothing twice, nothing deep, nothing large. */
    private static final JsonMapper FILES = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxDocumentLength(LARGEST * 4L)
                            .maxStringLength(100_000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

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
    public ScriptContent fromYaml(String yaml, Function<String, String> part) {
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

    /**
     * Reads a file somebody brings: JSON when it starts with a brace, YAML otherwise; without parts of other files.
     *
     * @throws ScriptUnreadableException if it is too large, broken, nested too deep, has a key twice or a property that does not exist
     */
    public ScriptContent fromFile(String text) {
        if (text.length() > LARGEST) {
            throw new ScriptUnreadableException("", "larger than " + LARGEST + " characters");
        }
        ObjectNode tree = text.stripLeading().startsWith("{") ? jsonTree(text) : tree(text);
        tree.remove(SCHEMA);
        JsonNode format = tree.remove(FORMAT);
        if (format == null || !FORMAT_NAME.equals(format.asString(""))) {
            throw new ScriptUnreadableException(FORMAT, "must say " + FORMAT_NAME);
        }
        for (String lines : MERGED) {
            complete(lines, tree.get(lines));
        }
        if (!(tree.get("name") instanceof StringNode)) {
            throw new ScriptUnreadableException("name", "is missing");
        }
        return convert(tree);
    }

    /** Writes a file that people can read, review and bring back; what is empty is left out. */
    public String toFile(ScriptContent content) {
        ObjectNode file = json.createObjectNode();
        file.put(SCHEMA, "script.schema.json");
        file.put(FORMAT, FORMAT_NAME);
        file.setAll((ObjectNode) withoutEmpty(json.valueToTree(content)));
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(file) + "\n";
    }

    private static JsonNode withoutEmpty(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String key : List.copyOf(object.propertyNames())) {
                JsonNode kept = withoutEmpty(object.get(key));
                boolean empty = kept.isNull()
                        || (kept.isContainer() && kept.isEmpty())
                        || (kept.isString() && kept.asString().isEmpty())
                        || (kept.isBoolean() && !kept.asBoolean());
                if (empty) {
                    object.remove(key);
                }
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(ScriptFormat::withoutEmpty);
        }
        return node;
    }

    /** What a record cannot do without, named by its line before anything is built from it. */
    private static void complete(String lines, @Nullable JsonNode found) {
        if (found == null) {
            return;
        }
        if (!(found instanceof ObjectNode object)) {
            throw new ScriptUnreadableException(lines, "must be lines by key");
        }
        for (Map.Entry<String, JsonNode> line : object.properties()) {
            String place = lines + "." + line.getKey();
            if (!(line.getValue() instanceof ObjectNode node)) {
                throw new ScriptUnreadableException(place, "is empty");
            }
            if (lines.equals("nodes") && !(node.get("kind") instanceof StringNode)) {
                throw new ScriptUnreadableException(place + ".kind", "is missing");
            }
            if (node.get("answers") instanceof ObjectNode answers) {
                answers.properties().stream()
                        .filter(answer -> !(answer.getValue() instanceof ObjectNode))
                        .findFirst()
                        .ifPresent(answer -> {
                            throw new ScriptUnreadableException(place + ".answers." + answer.getKey(), "is empty");
                        });
            }
        }
    }

    private static ObjectNode jsonTree(String text) {
        JsonParser parser = FILES.createParser(text);
        try (parser) {
            JsonNode tree = FILES.readTree(parser);
            if (parser.nextToken() != null) {
                throw new ScriptUnreadableException("", "it goes on after its end");
            }
            if (tree instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw new ScriptUnreadableException(FilePlace.of(parser.streamReadContext()), e.getOriginalMessage());
        }
        throw new ScriptUnreadableException("", "it has no properties");
    }

    /** Reads what {@link #toJson} wrote. */
    public ScriptContent fromJson(String content) {
        try {
            return json.readValue(content, ScriptContent.class);
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    /** Reads a client firm's words; no text: no words of its own. */
    public ClientWords wordsFromJson(@Nullable String content) {
        return content == null ? ClientWords.NONE : json.readValue(content, ClientWords.class);
    }

    /** Writes a client firm's words. */
    public String wordsToJson(ClientWords words) {
        return json.writeValueAsString(words);
    }

    /** The same script always gives the same text. */
    public String toJson(ScriptContent content) {
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
        options.setNestingDepthLimit(DEEPEST);
        try {
            Object loaded = new Yaml(new SafeConstructor(options)).load(yaml);
            JsonNode tree = json.valueToTree(loaded);
            if (tree instanceof ObjectNode object) {
                return object;
            }
        } catch (YAMLException e) {
            String place = e instanceof MarkedYAMLException marked && marked.getProblemMark() != null
                    ? FilePlace.of(yaml, marked.getProblemMark().getLine())
                    : "";
            throw new ScriptUnreadableException(place, String.valueOf(e.getMessage()));
        }
        throw new ScriptUnreadableException("", "it has no properties");
    }

    private static ScriptUnreadableException unreadable(JacksonException e) {
        String place = e.getPath().stream()
                .map(at -> at.getPropertyName() == null ? "[" + at.getIndex() + "]" : at.getPropertyName())
                .reduce((before, at) -> before + "." + at)
                .orElse("");
        return new ScriptUnreadableException(place, e.getOriginalMessage());
    }

    /** Tells two stored texts apart. */
    public static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
