package nl.vorder.script.editing;

import java.util.List;
import nl.vorder.script.ScriptContent;
import nl.vorder.script.rules.ScriptProblem;

/** What a script file turned out to be. */
public sealed interface FileRead {

    /**
     * A good script.
     *
     * @param warnings what could be better
     */
    record Good(ScriptContent content, List<ScriptProblem> warnings) implements FileRead {}

    /**
     * Not taken.
     *
     * @param problems why, each with its line
     */
    record Refused(List<ScriptProblem> problems) implements FileRead {}
}
