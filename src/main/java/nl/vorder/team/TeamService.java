package nl.vorder.team;

import java.util.List;
import java.util.Optional;
import nl.vorder.audit.Journal;
import nl.vorder.security.UserId;
import org.springframework.beans.factory.ObjectProvider;
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
    private final ObjectProvider<TeamTie> ties;

    TeamService(JdbcClient database, Journal journal, ObjectProvider<TeamTie> ties) {
        this.database = database;
        this.journal = journal;
        this.ties = ties;
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
        Optional<String> wanted = usable(name);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        long id = database.sql("SELECT NEXT VALUE FOR team_team_seq")
                .query(Long.class)
                .single();
        try {
            database.sql("INSERT INTO team_team (id, name) VALUES (:id, :name)")
                    .param("id", id)
                    .param("name", wanted.get())
                    .update();
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
        journal.write("team.made", "team", id, wanted.get());
        return Optional.of(new Team(id, wanted.get()));
    }

    /**
     * Gives a team another name; who is in it and what it works on stay.
     *
     * @param shown the team as the one who renames it saw it: of two who rename at once, the second hears of the first
     * @param name not blank, at most {@value #LONGEST_NAME} characters, not that of another team
     */
    @Transactional
    @PreAuthorize(LEADERS)
    public TeamRenamed rename(Team shown, String name) {
        Optional<String> wanted = usable(name);
        if (wanted.isEmpty()) {
            return new TeamRenamed.NameWrong();
        }
        Optional<Team> now = locked(shown.id());
        if (now.isEmpty()) {
            return new TeamRenamed.Gone();
        }
        Team renamed = new Team(shown.id(), wanted.get());
        if (now.get().equals(renamed)) {
            return new TeamRenamed.Renamed(renamed);
        }
        if (!now.get().equals(shown)) {
            return new TeamRenamed.ChangedByOther(now.get());
        }
        try {
            database.sql("UPDATE team_team SET name = :name WHERE id = :id")
                    .param("name", renamed.name())
                    .param("id", renamed.id())
                    .update();
        } catch (DuplicateKeyException e) {
            return new TeamRenamed.NameTaken();
        }
        journal.write("team.renamed", "team", renamed.id(), shown.name() + " > " + renamed.name());
        return new TeamRenamed.Renamed(renamed);
    }

    /** Takes a team away that nobody and nothing needs any more. */
    @Transactional
    @PreAuthorize(LEADERS)
    public TeamRemoval remove(Team team) {
        if (team.id() == Team.GENERAL) {
            return TeamRemoval.GENERAL;
        }
        Optional<Team> now = locked(team.id());
        if (now.isEmpty()) {
            return TeamRemoval.GONE;
        }
        Optional<TeamRemoval> kept = hasPeople(team.id())
                ? Optional.of(TeamRemoval.PEOPLE)
                : ties.stream().flatMap(tie -> tie.keeps(team.id()).stream()).findFirst();
        if (kept.isPresent()) {
            return kept.get();
        }
        try {
            database.sql("DELETE FROM team_team WHERE id = :id")
                    .param("id", team.id())
                    .update();
        } catch (DataIntegrityViolationException e) {
            return TeamRemoval.CLIENT_FIRMS;
        }
        journal.write("team.removed", "team", team.id(), now.get().name());
        return TeamRemoval.REMOVED;
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

    private static Optional<String> usable(String name) {
        return Optional.of(name.strip()).filter(wanted -> !wanted.isEmpty() && wanted.length() <= LONGEST_NAME);
    }

    /** The team as it stands; nobody else changes it, and nothing new refers to it, before this is over. */
    private Optional<Team> locked(long id) {
        return database.sql("SELECT id, name FROM team_team WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query((row, number) -> new Team(row.getLong("id"), row.getString("name")))
                .optional();
    }

    private boolean hasPeople(long id) {
        return database.sql("SELECT COUNT(*) FROM team_member WHERE team_id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
