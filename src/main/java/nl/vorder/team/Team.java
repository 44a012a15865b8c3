package nl.vorder.team;

/** Agents who work together: on the queue of their client firms, and on what is tried in scripts. */
public record Team(long id, String name) {

    /** The team of every client firm that no other team has. */
    public static final long GENERAL = 1;
}
