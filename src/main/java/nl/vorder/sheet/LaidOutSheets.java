package nl.vorder.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Zone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what was read ahead about dossiers. What lies ready is given back (by the view {@code sheet_current}) only as long as nothing
 * changed in any table it was read from: triggers note every change in the transaction that makes it.
 *
 * @see "Decision record 0144"
 */
@Component
public class LaidOutSheets {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final Clock clock;

    LaidOutSheets(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Stand(long epoch, int changes) {}

    /**
     * Reads ahead and keeps it. How often something changed is asked before anything is read: what is changed meanwhile makes the sheet
     * worth nothing, even where it was still read.
     */
    public void lay(DossierId dossier, DebtorId debtor, Supplier<LaidOut> reading) {
        Stand before = stand(debtor);
        LaidOut laidOut = reading.get();
        database.sql("""
                INSERT INTO sheet_laid_out (dossier_id, debtor_id, laid_on, epoch, changes, content)
                VALUES (:dossier, :debtor, :on, :epoch, :changes, :content)
                ON DUPLICATE KEY UPDATE debtor_id = VALUES(debtor_id), laid_on = VALUES(laid_on), epoch = VALUES(epoch),
                    changes = VALUES(changes), content = VALUES(content)
                """)
                .param("dossier", dossier.value())
                .param("debtor", debtor.value())
                .param("on", laidOut.on())
                .param("epoch", before.epoch())
                .param("changes", before.changes())
                .param("content", JSON.writeValueAsString(laidOut))
                .update();
    }

    private Stand stand(DebtorId debtor) {
        return database.sql("""
                SELECT e.number, (SELECT COUNT(*) FROM sheet_changed c WHERE c.debtor_id = :debtor) AS changes
                  FROM sheet_epoch e WHERE e.id = 1
                """)
                .param("debtor", debtor.value())
                .query((row, number) -> new Stand(row.getLong("number"), row.getInt("changes")))
                .single();
    }

    /** What lies ready for a dossier, if it still is so. */
    public Optional<LaidOut> find(DossierId dossier) {
        return database.sql("SELECT content FROM sheet_current WHERE dossier_id = :dossier")
                .param("dossier", dossier.value())
                .query(String.class)
                .optional()
                .flatMap(this::read);
    }

    /** Reads the content of {@code sheet_current}; empty for that of another day or of another version of the program. */
    public Optional<LaidOut> read(String content) {
        try {
            return Optional.of(JSON.readValue(content, LaidOut.class))
                    .filter(laidOut -> laidOut.on().equals(Zone.today(clock)));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /**
     * Throws away what was laid out before today, and with it the list of changes; nothing is done if there is no such sheet.
     *
     * <p>A higher epoch keeps a sheet that is being read in this moment from being taken for one that nothing changed since.
     *
     * @return whether something was thrown away
     */
    @Transactional
    public boolean clear() {
        LocalDate today = Zone.today(clock);
        boolean old = database.sql("SELECT EXISTS (SELECT 1 FROM sheet_laid_out WHERE laid_on < :today)")
                .param("today", today)
                .query(Boolean.class)
                .single();
        if (old) {
            database.sql("UPDATE sheet_epoch SET number = number + 1 WHERE id = 1")
                    .update();
            database.sql("DELETE FROM sheet_laid_out").update();
            database.sql("DELETE FROM sheet_changed").update();
        }
        return old;
    }
}
