package nl.vorder.demo;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Who may log in to the demo agency; for the launcher to print. */
@Component
@ConditionalOnProperty(name = "vorder.demo", havingValue = "true")
public class DemoLogins {

    /** The password of all users of the demo agency; no user outside a demo has it. */
    static final String PASSWORD = "vorder-demo";

    DemoLogins() {}

    /** A line each for agents, team leads, administrator, client firms and the password. */
    public List<String> lines() {
        List<String> clientFirms = Words.table("firms").stream()
                .map(fields -> fields.get(5))
                .filter(login -> !login.isEmpty())
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add("agents:         " + names(Staff.AGENTS));
        lines.add("team leads:     " + names(Staff.LEADS));
        lines.add("administrator:  " + Staff.ADMINISTRATOR.getFirst());
        lines.add("client firms:   " + String.join(", ", clientFirms));
        lines.add("password:       " + PASSWORD);
        return List.copyOf(lines);
    }

    private static String names(List<List<String>> users) {
        return String.join(", ", users.stream().map(List::getFirst).toList());
    }
}
