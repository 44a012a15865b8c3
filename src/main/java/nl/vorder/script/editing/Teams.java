package nl.vorder.script.editing;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.vorder.security.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of teams: which agents try a script together. */
@Repository
class Teams {

    private final JdbcClient database;

    Teams(JdbcClient database) {
        this.database = database;
    }

    Map<UserId, String> all() {
        Map<UserId, String> teams = new LinkedHashMap<>();
        database.sql("SELECT user_id, team FROM script_team_member ORDER BY team, user_id")
                .query(row -> {
                    teams.put(new UserId(row.getLong("user_id")), row.getString("team"));
                });
        return teams;
    }

    void assign(UserId agent, String team) {
        if (team.isEmpty()) {
            database.sql("DELETE FROM script_team_member WHERE user_id = :user")
                    .param("user", agent.value())
                    .update();
            return;
        }
        database.sql("""
                INSERT INTO script_team_member (user_id, team) VALUES (:user, :team)
                ON DUPLICATE KEY UPDATE team = VALUES(team)
                """).param("user", agent.value()).param("team", team).update();
    }
}
