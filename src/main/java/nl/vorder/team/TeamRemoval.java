package nl.vorder.team;

/** Whether a team went, and if not, why it stays. */
public enum TeamRemoval {
    /** It is gone. */
    REMOVED,
    /** It was gone already. */
    GONE,
    /** The general team always stays. */
    GENERAL,
    /** Somebody is in it. */
    PEOPLE,
    /** A client firm is served by it. */
    CLIENT_FIRMS,
    /** A version of a script is being tried by it. */
    SCRIPTS
}
