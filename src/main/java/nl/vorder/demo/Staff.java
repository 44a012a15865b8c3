package nl.vorder.demo;

import java.time.Instant;
import java.util.List;
import nl.vorder.demo.Rows.UserRow;
import nl.vorder.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * The people who work with the demo agency.
 *
 * @param agents the ids of those who call
 * @param leads the ids of the team leads
 */
record Staff(List<Long> agents, List<Long> leads) {

    /** The user name and the name of the agents. */
    static final List<List<String>> AGENTS = List.of(
            List.of("sanne", "Sanne de Wit"),
            List.of("tom", "Tom Jansen"),
            List.of("aylin", "Aylin Demir"),
            List.of("rik", "Rik Bos"),
            List.of("noor", "Noor Willems"),
            List.of("youssef", "Youssef Amrani"));

    /** The user name and the name of the team leads. */
    static final List<List<String>> LEADS = List.of(List.of("karim", "Karim Aydin"), List.of("els", "Els van Dijk"));

    /** The user name and the name of the administrator. */
    static final List<String> ADMINISTRATOR = List.of("beheer", "Beheer");

    /**
     * Makes all users, with one password for all.
     *
     * @param passwordHash the password as it is stored
     * @param since when they began
     */
    static Staff cast(Agency agency, List<Firm> firms, String passwordHash, Instant since) {
        Hiring hiring = new Hiring(agency, passwordHash, since);
        List<Long> agents =
                AGENTS.stream().map(user -> hiring.add(user, Role.AGENT, null)).toList();
        List<Long> leads = LEADS.stream()
                .map(user -> hiring.add(user, Role.TEAM_LEAD, null))
                .toList();
        hiring.add(ADMINISTRATOR, Role.ADMINISTRATOR, null);
        for (Firm firm : firms) {
            if (!firm.login().isEmpty()) {
                hiring.add(List.of(firm.login(), firm.row().contactName()), Role.CLIENT_FIRM, firm.id());
            }
        }
        return new Staff(agents, leads);
    }

    private record Hiring(Agency agency, String passwordHash, Instant since) {

        long add(List<String> user, Role role, @Nullable Long clientFirm) {
            long id = agency.users.newId();
            agency.users.add(new UserRow(id, user.get(0), passwordHash, user.get(1), role, clientFirm, "nl", since));
            return id;
        }
    }
}
