package nl.vorder.script.editing;

import java.util.Optional;
import nl.vorder.team.TeamRemoval;
import nl.vorder.team.TeamTie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a team for which a version is in use until that is ended: without its team the version would be everybody's. */
@Component
class TriedByTeams implements TeamTie {

    private final JdbcClient database;

    TriedByTeams(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<TeamRemoval> keeps(long teamId) {
        boolean tries =
                database.sql("SELECT COUNT(*) FROM script_activation WHERE team_id = :team AND ended_at IS NULL")
                                .param("team", teamId)
                                .query(Long.class)
                                .single()
                        > 0;
        return tries ? Optional.of(TeamRemoval.SCRIPTS) : Optional.empty();
    }
}
