package nl.vorder.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vorder.script.rules.ScriptChoice;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema says what the reader reads: same properties, same words; and every export follows it. */
class ScriptSchemaTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode SCHEMA = read();

    static Stream<ScriptContent> shipped() {
        return new ShippedScripts().all().stream();
    }

    @Test
    void the_schema_names_the_properties_of_the_records() {
        assertThat(properties(SCHEMA))
                .containsExactlyInAnyOrderElementsOf(with(ScriptContent.class, "$schema", "format"));
        assertThat(properties(definition("node"))).containsExactlyInAnyOrderElementsOf(with(ScriptNode.class));
        assertThat(properties(definition("objection"))).containsExactlyInAnyOrderElementsOf(with(Objection.class));
        assertThat(properties(definition("answer"))).containsExactlyInAnyOrderElementsOf(with(Answer.class));
        assertThat(properties(definition("fills"))).containsExactlyInAnyOrderElementsOf(with(Fills.class));
        assertThat(properties(definition("variant"))).containsExactlyInAnyOrderElementsOf(with(TextVariant.class));
        assertThat(properties(definition("route"))).containsExactlyInAnyOrderElementsOf(with(Route.class));
        assertThat(properties(definition("text"))).containsExactlyInAnyOrderElementsOf(with(LocalText.class));
    }

    @Test
    void the_schema_knows_every_choice() {
        assertThat(choices(definition("node").at("/properties/kind"))).isEqualTo(names(NodeKind.values()));
        assertThat(choices(SCHEMA.at("/properties/stage"))).isEqualTo(names(Stage.values()));
        JsonNode fills = definition("fills").get("properties");
        assertThat(choices(fills.get("outcome"))).isEqualTo(names(Outcome.values()));
        assertThat(choices(fills.get("reason"))).isEqualTo(names(NonPaymentReason.values()));
        assertThat(choices(fills.get("amount"))).isEqualTo(names(AmountHint.values()));
        assertThat(choices(fills.at("/followUps/items"))).isEqualTo(names(FollowUp.values()));
        Pattern name = Pattern.compile(SCHEMA.at("/properties/name/pattern").asString());
        assertThat(ScriptChoice.names()).allMatch(each -> name.matcher(each).matches());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_export_follows_the_schema(ScriptContent script) {
        List<String> faults = new SchemaCheck(SCHEMA).of(JSON.readTree(new ScriptFormat().toFile(script)));

        assertThat(faults).isEmpty();
    }

    @Test
    void what_does_not_follow_the_schema_is_seen() {
        String file = new ScriptFormat()
                .toFile(ScriptFixture.shipped("final.consumer").content());

        assertThat(faults(file.replace("\"ASK_CLOSED\"", "\"SHOUT\"")))
                .anyMatch(fault -> fault.startsWith("/nodes/greet/kind"));
        assertThat(faults(file.replace("\"start\"", "\"begin\"")))
                .anyMatch(fault -> fault.contains("begin"))
                .anyMatch(fault -> fault.contains("start"));
        assertThat(faults(file.replace("vorder-script-1", "2"))).anyMatch(fault -> fault.startsWith("/format"));
    }

    private static List<String> faults(String file) {
        return new SchemaCheck(SCHEMA).of(JSON.readTree(file));
    }

    private static JsonNode definition(String name) {
        return SCHEMA.at("/$defs/" + name);
    }

    private static List<String> properties(JsonNode schema) {
        return List.copyOf(schema.get("properties").propertyNames());
    }

    private static List<String> with(Class<? extends Record> type, String... more) {
        return Stream.concat(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName), Stream.of(more))
                .toList();
    }

    private static List<String> choices(JsonNode schema) {
        return schema.get("enum").values().stream().map(JsonNode::asString).toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static JsonNode read() {
        try {
            return JSON.readTree(Files.readString(Path.of("src/docs/script.schema.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
