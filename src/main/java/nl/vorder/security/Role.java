package nl.vorder.security;

/** What somebody is in the agency; a user has exactly one role. */
public enum Role {
    /** Calls on a phone shift. */
    AGENT,
    /** Steers and reviews a floor of agents. */
    TEAM_LEAD,
    /** Works for a client firm and sees that firm's rows only. */
    CLIENT_FIRM,
    /** Keeps users, client firms and tables. */
    ADMINISTRATOR;

    /** For {@code @RolesAllowed} and {@code hasRole}. */
    public static final String AGENT_ROLE = "AGENT";

    /** For {@code @RolesAllowed} and {@code hasRole}. */
    public static final String TEAM_LEAD_ROLE = "TEAM_LEAD";

    /** For {@code @RolesAllowed} and {@code hasRole}. */
    public static final String CLIENT_FIRM_ROLE = "CLIENT_FIRM";

    /** For {@code @RolesAllowed} and {@code hasRole}. */
    public static final String ADMINISTRATOR_ROLE = "ADMINISTRATOR";
}
