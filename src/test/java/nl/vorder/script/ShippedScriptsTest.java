package nl.vorder.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.vorder.script.rules.ScriptCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScriptsTest {

    static List<ScriptContent> shipped() {
        return new ShippedScripts().all();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void has_no_problem_and_no_long_sentence(ScriptContent script) {
        assertThat(ScriptCheck.of(script)).isEmpty();
    }
}
