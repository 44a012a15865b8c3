package nl.vorder.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import nl.vorder.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptFormatTest {

    private final ScriptFormat format = new ScriptFormat();

    @Test
    void reads_back_what_it_wrote() {
        for (ScriptContent script : new ShippedScripts().all()) {
            String json = format.toJson(script);

            assertThat(format.fromJson(json)).isEqualTo(script);
            assertThat(format.toJson(format.fromJson(json))).isEqualTo(json);
        }
    }

    @Test
    void takes_parts_in_and_lets_the_file_change_single_properties_of_a_line() {
        Map<String, String> parts = Map.of("part", """
                nodes:
                  greet: {kind: SAY, text: {nl: "Dag", en: "Hello"}, next: end}
                """);

        ScriptContent script = format.fromYaml("""
                name: own
                include: [part]
                nodes:
                  greet: {text: {nl: "Hoi", en: "Hi"}}
                """, name -> parts.getOrDefault(name, ""));

        assertThat(script.node("greet").text()).isEqualTo(new LocalText("Hoi", "Hi"));
        assertThat(script.node("greet").next()).isEqualTo("end");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'name: x, nodes: {greet: {kind: SHOUT}}'                          | nodes.greet.kind
            'name: x, nodes: {greet: {kind: SAY, onclick: run}}'              | nodes.greet.onclick
            'name: x, nodes: {greet: {kind: SAY, fills: {outcome: JAIL}}}'    | nodes.greet.fills.outcome
            'name: x, nodes: {greet: {kind: SAY}, greet: {kind: SAY}}'        | duplicate key
            'name: !!javax.script.ScriptEngineManager [x]'                    | no script
            '['                                                               | no script
            """)
    void refuses_a_broken_file_and_says_where(String yaml, String place) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> format.fromYaml(yaml.startsWith("[") ? yaml : "{" + yaml + "}", part -> ""))
                .withMessageContaining(place);
    }

    @Test
    void refuses_a_file_that_is_too_large() {
        String large = "name: " + "x".repeat(ScriptFormat.LARGEST);

        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> format.fromYaml(large, part -> ""));
    }
}
