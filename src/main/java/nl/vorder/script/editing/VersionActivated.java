package nl.vorder.script.editing;

import java.util.List;
import nl.vorder.script.rules.ScriptProblem;

/** What became of a version that was to be used. */
public sealed interface VersionActivated {

    /** It is in use from its first day. */
    record Running(long activationId) implements VersionActivated {}

    /** The days or the share make no sense. */
    record NotTaken(Why why) implements VersionActivated {}

    /** The version has errors under today's rules, or says a word that the client firm does not want. */
    record Faulty(List<ScriptProblem> problems) implements VersionActivated {}

    /** What is wrong with the fields. */
    enum Why {
        /** The share is not between 1 and 100. */
        SHARE,
        /** The first day has passed. */
        FROM,
        /** The last day is before the first. */
        UNTIL,
        /** There is no such team any more. */
        TEAM
    }
}
