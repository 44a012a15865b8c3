package nl.vorder.compliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.vorder.audit.Journal;
import nl.vorder.security.CurrentUser;
import nl.vorder.shared.DossierId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calls for a team lead that {@link VulnerableProtocol} makes, until one of them comes. */
@Service
@Transactional(readOnly = true)
public class HelpCalls {

    private static final String LISTED = """
            SELECT h.id, h.dossier_id, d.number, d.debtor_name, COALESCE(s.display_name, '') AS started_by_name, h.started_at,
                   a.display_name AS acknowledged_by_name, h.acknowledged_at
              FROM compliance_help_call h
              JOIN compliance_named_dossier d ON d.dossier_id = h.dossier_id
              LEFT JOIN compliance_named_user s ON s.id = h.started_by
              LEFT JOIN compliance_named_user a ON a.id = h.acknowledged_by
            """;

    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    HelpCalls(
            JdbcClient database,
            CurrentUser currentUser,
            Clock clock,
            Journal journal,
            ApplicationEventPublisher events) {
        this.database = database;
        this.currentUser = currentUser;
        this.clock = clock;
        this.journal = journal;
        this.events = events;
    }

    /** The calls nobody came to yet, the longest waiting first. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public List<HelpCall> open() {
        return database.sql(LISTED + "WHERE h.acknowledged_at IS NULL ORDER BY h.started_at, h.id")
                .query(HelpCalls::read)
                .list();
    }

    /** The calls somebody came to, newest first. */
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public List<HelpCall> acknowledged(int limit) {
        return database.sql(LISTED
                        + "WHERE h.acknowledged_at IS NOT NULL ORDER BY h.started_at DESC, h.id DESC LIMIT :limit")
                .param("limit", limit)
                .query(HelpCalls::read)
                .list();
    }

    /** The newest call about a dossier, so that the agent sees who comes. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public Optional<HelpCall> latest(DossierId dossierId) {
        return database.sql(LISTED + "WHERE h.dossier_id = :dossier ORDER BY h.started_at DESC, h.id DESC LIMIT 1")
                .param("dossier", dossierId.value())
                .query(HelpCalls::read)
                .optional();
    }

    /** Says that the current user comes; whoever said it first stays. */
    @Transactional
    @PreAuthorize("hasRole('TEAM_LEAD')")
    public void acknowledge(long id) {
        int changed = database.sql("""
                UPDATE compliance_help_call SET acknowledged_by = :by, acknowledged_at = :now
                 WHERE id = :id AND acknowledged_at IS NULL
                """)
                .param("by", currentUser.id().value())
                .param("now", Utc.column(clock.instant()))
                .param("id", id)
                .update();
        if (changed == 1) {
            long dossier = database.sql("SELECT dossier_id FROM compliance_help_call WHERE id = :id")
                    .param("id", id)
                    .query(Long.class)
                    .single();
            journal.write("compliance.help-acknowledged", "dossier", dossier, "help call " + id);
            events.publishEvent(new HelpAcknowledged(id, new DossierId(dossier)));
        }
    }

    private static HelpCall read(ResultSet row, int number) throws SQLException {
        return new HelpCall(
                row.getLong("id"),
                new DossierId(row.getLong("dossier_id")),
                row.getString("number"),
                row.getString("debtor_name"),
                row.getString("started_by_name"),
                Utc.instant(row, "started_at"),
                Optional.ofNullable(row.getString("acknowledged_by_name")),
                Utc.find(row, "acknowledged_at"));
    }
}
