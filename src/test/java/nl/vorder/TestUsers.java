package nl.vorder;

import nl.vorder.security.LoggedInUser;
import nl.vorder.security.Role;
import nl.vorder.security.UserId;
import nl.vorder.shared.ClientFirmId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Logs somebody in for the thread of a test. */
public final class TestUsers {

    private TestUsers() {}

    /** An agent with the given id. */
    public static LoggedInUser agent(long id) {
        return new LoggedInUser(new UserId(id), "agent" + id, "Agent " + id, Role.AGENT, "nl", null, "");
    }

    /** A team lead. */
    public static LoggedInUser teamLead(long id) {
        return new LoggedInUser(new UserId(id), "lead" + id, "Lead " + id, Role.TEAM_LEAD, "nl", null, "");
    }

    /** An administrator. */
    public static LoggedInUser administrator(long id) {
        return new LoggedInUser(
                new UserId(id), "admin" + id, "Administrator " + id, Role.ADMINISTRATOR, "nl", null, "");
    }

    /** Somebody who works for a client firm. */
    public static LoggedInUser clientFirmUser(long id, ClientFirmId firm) {
        return new LoggedInUser(new UserId(id), "firm" + id, "Firm " + id, Role.CLIENT_FIRM, "nl", firm.value(), "");
    }

    /** Makes the user the current one until {@link #logOut()}. */
    public static void logIn(LoggedInUser user) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    /** Nobody is logged in any more. */
    public static void logOut() {
        SecurityContextHolder.clearContext();
    }
}
