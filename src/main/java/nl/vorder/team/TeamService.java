package nl.vorder.team;

import java.util.List;
import java.util.Optional;
import nl.vorder.audit.Journal;
import nl.vorder.security.UserId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes teams and puts people in them; each change stands in the journal. */
@Service
@Transactional(readOnly = true)
public class TeamService {

    private static final String LEADERS = "hasAnyRole('TEAM_LEAD', 'ADMINISTRATOR')";

    /** How long the name of a team may be. */
    public static final int LONGEST_NAME = 40;

    private final JdbcClient database;
    private final Journal journal;

    TeamService(JdbcClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** All teams by name. */
    @PreAuthorize(LEADERS)
    public List<Team> all() {
        return database.sql("SELECT id, name FROM team_team ORDER BY name")
                .query((row, number) -> new Team(row.getLong("id"), row.getString("name")))
                .list();
    }

    /** Makes a team; empty if the name is blank, longer than {@value #LONGEST_NAME} characters or taken. */
    @Transactional
    @PreAuthorize(LEADERS)
    public Optional<Team> create(String name) {
        String wanted = name.strip();
        if (wanted.isEmpty() || wanted.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        long id = database.sql("SELECT NEXT VALUE FOR team_team_seq")
                .query(Long.class)
                .single();
        try {
            database.sql("INSERT INTO team_team (id, name) VALUES (:id, :name)")
                    .param("id", id)
                    .param("name", wanted)
                    .update();
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
        journal.write("team.made", "team", id, wanted);
        return Optional.of(new Team(id, wanted));
    }

    /** Takes a team away; false if somebody is in it, if a client firm is served by it, or if it is the general one. */
    @Transactional
    @PreAuthorize(LEADERS)
    public boolean remove(Team team) {
        if (team.id() == Team.GENERAL) {
            return false;
        }
        try {
            boolean gone = database.sql("DELETE FROM team_team WHERE id = :id")
                            .param("id", team.id())
                            .update()
                    == 1;
            if (gone) {
                journal.write("team.removed", "team", team.id(), team.name());
            }
            return gone;
        } catch (DataIntegrityViolationException e) {
            return false;
        }
    }

    /** Puts a user in a team, or out of all teams; whoever is in none works for every client firm. */
    @Transactional
    @PreAuthorize(LEADERS)
    public void assign(UserId user, Optional<Team> team) {
        if (team.isEmpty()) {
            database.sql("DELETE FROM team_member WHERE user_id = :user")
                    .param("user", user.value())
                    .update();
        } else {
            database.sql("""
                    INSERT INTO team_member (user_id, team_id) VALUES (:user, :team)
                    ON DUPLICATE KEY UPDATE team_id = VALUES(team_id)
                    """)
                    .param("user", user.value())
                    .param("team", team.get().id())
                    .update();
        }
        journal.write("team.member", "user", user.value(), team.map(Team::name).orElse(""));
    }
}
