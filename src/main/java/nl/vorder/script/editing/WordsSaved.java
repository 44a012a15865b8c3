package nl.vorder.script.editing;

import java.time.Instant;
import java.util.List;
import nl.vorder.script.rules.ScriptProblem;

/** What became of a client firm's words that were to be stored. */
public sealed interface WordsSaved {

    /**
     * They are said from the next call on.
     *
     * @param advice what could be better
     */
    record Stored(int version, List<ScriptProblem> advice) implements WordsSaved {}

    /**
     * Something in them, or in a script together with them, may not be said.
     *
     * @param problems what, with the place
     */
    record Refused(List<ScriptProblem> problems) implements WordsSaved {}

    /** Somebody else changed them meanwhile. */
    record ChangedByOther(String author, Instant at) implements WordsSaved {}
}
