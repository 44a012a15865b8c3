package nl.vorder.dossier;

import java.time.LocalDate;
import java.util.List;
import nl.vorder.audit.Journal;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Stage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves, closes and reopens a dossier, and tells the others. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DossierLifecycle {

    private final DossierQueries queries;
    private final LedgerBook book;
    private final JdbcClient database;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    DossierLifecycle(
            DossierQueries queries,
            LedgerBook book,
            JdbcClient database,
            Journal journal,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.book = book;
        this.database = database;
        this.journal = journal;
        this.events = events;
    }

    void changeStage(DossierId id, Stage stage) {
        DossierRow row = queries.lock(id);
        if (row.stage() == stage) {
            return;
        }
        database.sql("UPDATE dossier_dossier SET stage = :stage, version = version + 1 WHERE id = :id")
                .param("stage", stage.name())
                .param("id", id.value())
                .update();
        journal.write("dossier.stage-changed", "dossier", id.value(), row.stage() + " > " + stage);
        events.publishEvent(new StageChanged(id, row.stage(), stage));
    }

    /** Ends collection; interest and costs are recorded up to that day and grow no more. */
    void close(DossierId id, ClosedReason reason, LocalDate closedOn) {
        if (!queries.lock(id).isOpen()) {
            return;
        }
        book.post(id, closedOn);
        database.sql("""
                UPDATE dossier_dossier SET status = 'CLOSED', closed_reason = :reason, closed_on = :day, version = version + 1
                WHERE id = :id
                """)
                .param("reason", reason.name())
                .param("day", closedOn)
                .param("id", id.value())
                .update();
        journal.write("dossier.closed", "dossier", id.value(), reason.name());
        events.publishEvent(new DossierClosed(id, reason));
    }

    /** Opens a dossier again that was closed because nothing was owed. */
    void reopen(DossierId id) {
        DossierRow row = queries.lock(id);
        if (row.isOpen() || row.closedReason() != ClosedReason.PAID) {
            return;
        }
        database.sql("""
                UPDATE dossier_dossier SET status = 'OPEN', closed_reason = NULL, closed_on = NULL, version = version + 1
                WHERE id = :id
                """).param("id", id.value()).update();
        journal.write("dossier.reopened", "dossier", id.value(), "");
        events.publishEvent(new DossierOpened(List.of(id)));
    }
}
