package nl.vorder.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.vorder.script.rules.ScriptCheck;
import nl.vorder.script.rules.ScriptRename;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptRenameTest {

    private final ScriptContent script = new ScriptFormat().fromYaml("""
            name: small
            start: first
            nodes:
              first: {kind: BRANCH, routes: [{to: old, when: [consumer]}, {to: other}]}
              old: {kind: ASK_OPEN, answers: {again: {next: old}, on: {next: other, when: [business]}}, next: other}
              other: {kind: SAY, next: old}
            objections:
              old: {answers: {there: {next: old}, back: {}}}
            """, part -> "");

    @Test
    void everything_that_leads_to_a_line_follows_it_and_it_keeps_its_place() {
        ScriptContent renamed = ScriptRename.line(script, "old", "new-key");

        assertThat(renamed).isEqualTo(new ScriptFormat().fromYaml("""
            name: small
            start: first
            nodes:
              first: {kind: BRANCH, routes: [{to: new-key, when: [consumer]}, {to: other}]}
              new-key: {kind: ASK_OPEN, answers: {again: {next: new-key}, on: {next: other, when: [business]}}, next: other}
              other: {kind: SAY, next: new-key}
            objections:
              old: {answers: {there: {next: new-key}, back: {}}}
            """, part -> ""));
        assertThat(renamed.nodes().keySet()).containsExactly("first", "new-key", "other");
        assertThat(ScriptRename.line(script, "first", "begin").start()).isEqualTo("begin");
    }

    @Test
    void an_objection_gets_another_key_in_its_place() {
        ScriptContent renamed = ScriptRename.objection(script, "old", "new-key");

        assertThat(renamed.objections()).containsOnlyKeys("new-key");
        assertThat(renamed.nodes()).isEqualTo(script.nodes());
    }

    @Test
    void every_line_of_every_shipped_script_may_be_renamed_there_and_back() {
        for (ScriptContent shipped : new ShippedScripts().all()) {
            List<String> keys = new ArrayList<>(shipped.nodes().keySet());
            for (String key : keys) {
                if (!ScriptRename.isFixed(key)) {
                    ScriptContent renamed = ScriptRename.line(shipped, key, "renamed-line");
                    assertThat(ScriptCheck.of(renamed)).as(key).isEmpty();
                    assertThat(ScriptRename.line(renamed, "renamed-line", key)).isEqualTo(shipped);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "old, new-key, true",
        "old, other, false",
        "old, Old, false",
        "old, '', false",
        "third-party, somebody, false",
        "voicemail, tape, false",
        "reason, why, false"
    })
    void a_key_that_is_taken_or_no_key_and_the_lines_calls_ask_for_are_left_alone(String from, String to, boolean may) {
        assertThat(ScriptRename.mayRename(script, from, to)).isEqualTo(may);
    }
}
