package nl.vorder.script;

import java.util.Map;
import java.util.Set;
import nl.vorder.script.rules.ScriptGraph;

/**
 * What is the same at every step of a call, worked out once at its start.
 *
 * @param free the lines the call may stand at while identity is not confirmed
 * @param linesToGoodbye the fewest lines from each line to the end
 */
record Ways(Set<String> free, Map<String, Integer> linesToGoodbye) {

    static Ways of(ScriptContent script) {
        return new Ways(ScriptGraph.beforeIdentification(script), ScriptGraph.linesToGoodbye(script));
    }
}
