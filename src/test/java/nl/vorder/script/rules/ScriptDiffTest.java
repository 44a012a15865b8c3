package nl.vorder.script.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.vorder.script.Answer;
import nl.vorder.script.Fills;
import nl.vorder.script.LocalText;
import nl.vorder.script.NodeKind;
import nl.vorder.script.ScriptContent;
import nl.vorder.script.ScriptNode;
import nl.vorder.script.rules.ScriptDiff.Change;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.Stage;
import org.junit.jupiter.api.Test;

class ScriptDiffTest {

    private static final ScriptContent OLD = script(Map.of("ask", ask("Hoe?", "end"), "end", end()));

    @Test
    void the_same_script_has_no_difference() {
        assertThat(ScriptDiff.between(OLD, script(Map.of("ask", ask("Hoe?", "end"), "end", end()))))
                .isEmpty();
    }

    @Test
    void each_changed_property_is_named_with_what_it_was_and_is() {
        ScriptContent changed = OLD.with("ask", ask("Wanneer?", "later"));

        assertThat(ScriptDiff.between(OLD, changed))
                .containsExactly(
                        new Change("ask", "text.nl", "Hoe?", "Wanneer?"),
                        new Change("ask", "answers.day.next", "end", "later"));
    }

    @Test
    void what_an_answer_fills_in_is_compared_too() {
        Fills fills = new Fills(Outcome.PROMISE, null, null, 7, List.of());
        ScriptNode node = new ScriptNode(
                NodeKind.ASK_OPEN,
                text("K"),
                new LocalText("Hoe?", "How?"),
                null,
                null,
                null,
                Map.of("day", new Answer(text("Dag"), "end", fills, null)),
                null,
                null,
                null,
                false);

        assertThat(ScriptDiff.between(OLD, OLD.with("ask", node)))
                .containsExactly(new Change("ask", "answers.day.fills", "", "PROMISE 7d"));
    }

    @Test
    void a_new_line_and_one_that_is_gone_show_on_one_side_only() {
        ScriptContent changed = OLD.withoutNode("end").with("bye", end());

        assertThat(ScriptDiff.between(OLD, changed))
                .contains(new Change("bye", "text.nl", "", "Dag."), new Change("end", "text.nl", "Dag.", ""));
    }

    private static ScriptContent script(Map<String, ScriptNode> nodes) {
        return new ScriptContent("small", Stage.FINAL, "ask", text("Eerst."), nodes, null);
    }

    private static ScriptNode ask(String question, String next) {
        return new ScriptNode(
                NodeKind.ASK_OPEN,
                text("K"),
                new LocalText(question, "How?"),
                null,
                null,
                null,
                Map.of("day", new Answer(text("Dag"), next, null, null)),
                null,
                null,
                null,
                false);
    }

    private static ScriptNode end() {
        return new ScriptNode(NodeKind.CLOSE, text("K"), text("Dag."), null, null, null, null, null, null, null, false);
    }

    private static LocalText text(String text) {
        return new LocalText(text, text);
    }
}
