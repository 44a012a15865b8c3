package nl.vorder.team;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.vorder.security.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is in which team, for modules that work for a team; asks nobody for permission, as work without a user needs it too. */
@Component
public class TeamMembership {

    private final JdbcClient database;

    TeamMembership(JdbcClient database) {
        this.database = database;
    }

    /** The team of a user; empty if none. */
    public Optional<Team> of(UserId user) {
        return database.sql("""
                SELECT t.id, t.name FROM team_member m JOIN team_team t ON t.id = m.team_id WHERE m.user_id = :user
                """)
                .param("user", user.value())
                .query((row, number) -> new Team(row.getLong("id"), row.getString("name")))
                .optional();
    }

    /** The id of the team of everybody who is in one. */
    public Map<UserId, Long> all() {
        Map<UserId, Long> teams = new HashMap<>();
        database.sql("SELECT user_id, team_id FROM team_member").query(row -> {
            teams.put(new UserId(row.getLong("user_id")), row.getLong("team_id"));
        });
        return teams;
    }
}
