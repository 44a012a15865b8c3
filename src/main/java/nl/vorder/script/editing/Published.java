package nl.vorder.script.editing;

import java.time.Instant;
import java.util.List;
import nl.vorder.script.rules.ScriptProblem;

/** What became of a draft that was to become a version. */
public sealed interface Published {

    /**
     * It is a version now; nobody uses it yet.
     *
     * @param versionId its id
     * @param number its number
     */
    record Version(long versionId, int number) implements Published {}

    /**
     * It has errors, or says a word that a client firm does not want.
     *
     * @param problems what is wrong, with the line
     */
    record Faulty(List<ScriptProblem> problems) implements Published {}

    /** Somebody else stored or published the draft meanwhile. */
    record ChangedByOther(String author, Instant at) implements Published {}
}
