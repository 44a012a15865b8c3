package nl.vorder.compliance;

import java.sql.Types;
import java.time.Clock;
import java.util.Optional;
import nl.vorder.audit.Journal;
import nl.vorder.security.CurrentUser;
import nl.vorder.security.LoggedInUser;
import nl.vorder.security.UserId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops collecting at once when somebody may be in danger or needs extra care, for instance at any hint of suicide: the person is
 * left alone in all dossiers and a team lead is called. What was said is not recorded here.
 */
@Service
@Transactional(readOnly = true)
public class VulnerableProtocol {

    private final Holds holds;
    private final JdbcClient database;
    private final Journal journal;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    VulnerableProtocol(
            Holds holds,
            JdbcClient database,
            Journal journal,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.holds = holds;
        this.database = database;
        this.journal = journal;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Starts the protocol; starting it again while it runs does nothing more than call the team lead again.
     *
     * @return the hold on the person
     */
    @Transactional
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public long start(DebtorId debtorId, DossierId dossierId) {
        long hold = holds.current(debtorId, dossierId).stream()
                .filter(standing -> standing.kind() == HoldKind.VULNERABLE
                        && standing.dossierId().isEmpty())
                .map(Hold::id)
                .findFirst()
                .orElseGet(() -> holds.place(new PlaceHold(
                        debtorId, Optional.empty(), HoldKind.VULNERABLE, "", clock.instant(), Optional.empty())));
        Optional<UserId> startedBy = currentUser.find().map(LoggedInUser::id);
        long helpCall = callTeamLead(debtorId, dossierId, startedBy);
        journal.write("compliance.protocol-started", "dossier", dossierId.value(), "help call " + helpCall);
        events.publishEvent(new ProtocolStarted(helpCall, debtorId, dossierId, startedBy, clock.instant()));
        return hold;
    }

    /** A call that nobody came to yet is made louder, not doubled. */
    private long callTeamLead(DebtorId debtorId, DossierId dossierId, Optional<UserId> startedBy) {
        Optional<Long> waiting = database.sql(
                        "SELECT id FROM compliance_help_call WHERE dossier_id = :dossier AND acknowledged_at IS NULL LIMIT 1")
                .param("dossier", dossierId.value())
                .query(Long.class)
                .optional();
        if (waiting.isPresent()) {
            return waiting.get();
        }
        long id = database.sql("SELECT NEXT VALUE FOR compliance_help_call_seq")
                .query(Long.class)
                .single();
        database.sql("""
                INSERT INTO compliance_help_call (id, debtor_id, dossier_id, started_by, started_at)
                VALUES (:id, :debtor, :dossier, :by, :now)
                """)
                .param("id", id)
                .param("debtor", debtorId.value())
                .param("dossier", dossierId.value())
                .param("by", startedBy.map(UserId::value).orElse(null), Types.BIGINT)
                .param("now", Utc.column(clock.instant()))
                .update();
        return id;
    }
}
