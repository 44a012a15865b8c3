package nl.vorder.team;

/** The answer to giving a team another name. */
public sealed interface TeamRenamed {

    /** The team as it is called now. */
    record Renamed(Team team) implements TeamRenamed {}

    /** The name is blank or too long. */
    record NameWrong() implements TeamRenamed {}

    /** Another team is called so. */
    record NameTaken() implements TeamRenamed {}

    /** Somebody else gave it another name since it was shown; nothing was changed. */
    record ChangedByOther(Team now) implements TeamRenamed {}

    /** Somebody else removed it since it was shown. */
    record Gone() implements TeamRenamed {}
}
