package nl.vorder.review;

import java.sql.Types;
import java.time.Clock;
import java.util.Optional;
import nl.vorder.audit.Journal;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.HoldLifted;
import nl.vorder.compliance.Holds;
import nl.vorder.security.CurrentUser;
import nl.vorder.security.LoggedInUser;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.UtcColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores what team leads do about complaints.
 *
 * <p>The row of the stop is locked first, as lifting it does: of two who act at once, one is first and the other is told.
 */
@Component
class ComplaintDecisions {

    private final JdbcClient database;
    private final ComplaintQueries queries;
    private final Holds holds;
    private final Journal journal;
    private final CurrentUser currentUser;
    private final Clock clock;

    ComplaintDecisions(
            JdbcClient database,
            ComplaintQueries queries,
            Holds holds,
            Journal journal,
            CurrentUser currentUser,
            Clock clock) {
        this.database = database;
        this.queries = queries;
        this.holds = holds;
        this.journal = journal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    private record Stop(DebtorId debtorId, Optional<DossierId> dossierId, boolean lifted) {}

    /** The debtor was told in writing that the complaint has come in. */
    @Transactional
    public ComplaintResult confirm(long id) {
        Stop stop = begin(id);
        int confirmed = stop.lifted()
                ? 0
                : database.sql("""
                        UPDATE review_complaint SET confirmed_at = :at, confirmed_by = :by
                         WHERE hold_id = :id AND confirmed_at IS NULL AND verdict IS NULL
                        """)
                        .param("at", UtcColumn.of(clock.instant()))
                        .param("by", userId(), Types.BIGINT)
                        .param("id", id)
                        .update();
        if (confirmed == 0) {
            return new ComplaintResult.NoLonger(found(id));
        }
        write("review.complaint-confirmed", stop, id, "");
        return new ComplaintResult.Stored(found(id));
    }

    /** The complaint was answered: the debtor may be contacted again. */
    @Transactional
    public ComplaintResult answer(long id, ComplaintVerdict verdict, String answer) {
        Stop stop = begin(id);
        if (stop.lifted() || !decide(id, verdict, answer)) {
            return new ComplaintResult.NoLonger(found(id));
        }
        write("review.complaint-answered", stop, id, " " + verdict);
        holds.lift(id);
        return new ComplaintResult.Stored(found(id));
    }

    /** Whoever lifts the stop by hand ends the complaint too; that there was no answer stays visible. */
    @EventListener
    void on(HoldLifted lifted) {
        if (lifted.kind() == HoldKind.COMPLAINT) {
            insert(lifted.holdId(), lifted.debtorId(), lifted.dossierId());
            decide(lifted.holdId(), ComplaintVerdict.LIFTED, "");
        }
    }

    private Stop begin(long id) {
        Stop stop = database.sql("""
                SELECT debtor_id, dossier_id, lifted_at FROM compliance_hold
                 WHERE id = :id AND kind = 'COMPLAINT' FOR UPDATE
                """)
                .param("id", id)
                .query((row, number) -> new Stop(
                        new DebtorId(row.getLong("debtor_id")),
                        Optional.ofNullable(row.getObject("dossier_id", Long.class))
                                .map(DossierId::new),
                        UtcColumn.find(row, "lifted_at").isPresent()))
                .optional()
                .orElseThrow(() -> missing(id));
        insert(id, stop.debtorId(), stop.dossierId());
        return stop;
    }

    private void insert(long id, DebtorId debtorId, Optional<DossierId> dossierId) {
        database.sql(
                        "INSERT IGNORE INTO review_complaint (hold_id, debtor_id, dossier_id) VALUES (:id, :debtor, :dossier)")
                .param("id", id)
                .param("debtor", debtorId.value())
                .param("dossier", dossierId.map(DossierId::value).orElse(null), Types.BIGINT)
                .update();
    }

    private boolean decide(long id, ComplaintVerdict verdict, String answer) {
        return database.sql("""
                UPDATE review_complaint
                   SET verdict = :verdict, answer = :answer, answered_at = :at, answered_by = :by
                 WHERE hold_id = :id AND verdict IS NULL
                """)
                        .param("verdict", verdict.name())
                        .param("answer", answer)
                        .param("at", UtcColumn.of(clock.instant()))
                        .param("by", userId(), Types.BIGINT)
                        .param("id", id)
                        .update()
                == 1;
    }

    private void write(String action, Stop stop, long id, String what) {
        String subject = stop.dossierId().isPresent() ? "dossier" : "debtor";
        long about =
                stop.dossierId().map(DossierId::value).orElse(stop.debtorId().value());
        journal.write(action, subject, about, "complaint " + id + what);
    }

    private Complaint found(long id) {
        return queries.find(id).orElseThrow(() -> missing(id));
    }

    private @Nullable Long userId() {
        return currentUser
                .find()
                .map(LoggedInUser::id)
                .map(user -> user.value())
                .orElse(null);
    }

    private static DomainException missing(long id) {
        return new DomainException("review.no-complaint", "There is no complaint " + id);
    }
}
