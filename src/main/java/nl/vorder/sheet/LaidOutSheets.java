package nl.vorder.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.vorder.shared.DatabaseRetry;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Zone;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what was read ahead about dossiers. The view {@code sheet_current} gives it back only as long as nothing changed in any table it
 * was read from: triggers note every change in the transaction that makes it.
 *
 * @see "Decision record 0144"
 */
@Component
public class LaidOutSheets {

    /** A dossier with more to read, in characters, is read at the claim: every claim would have to carry it. */
    static final int LONGEST = 64_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** So many noted changes go in one transaction. */
    private static final int AT_ONCE = 20_000;

    private final JdbcClient database;
    private final Clock clock;
    private final TransactionTemplate transaction;

    LaidOutSheets(JdbcClient database, Clock clock, PlatformTransactionManager transactions) {
        this.database = database;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Stand(long epoch, int personChanges, int dossierChanges) {}

    /**
     * Reads ahead and keeps it. How often something changed is asked before anything is read: what is changed meanwhile makes the sheet
     * worth nothing, even where it was still read.
     */
    public void lay(DossierId dossier, DebtorId debtor, Supplier<LaidOut> reading) {
        Stand before = stand(debtor);
        LaidOut laidOut = reading.get();
        String content = JSON.writeValueAsString(laidOut);
        database.sql("""
                REPLACE INTO sheet_laid_out (dossier_id, debtor_id, laid_on, epoch, person_changes, dossier_changes, content)
                VALUES (:dossier, :debtor, :on, :epoch, :person, :dossiers, :content)
                """)
                .param("dossier", dossier.value())
                .param("debtor", debtor.value())
                .param("on", laidOut.on())
                .param("epoch", before.epoch())
                .param("person", before.personChanges())
                .param("dossiers", before.dossierChanges())
                .param("content", content.length() > LONGEST ? "" : content)
                .update();
    }

    private Stand stand(DebtorId debtor) {
        return database.sql("""
                SELECT e.number,
                       (SELECT COUNT(*) FROM sheet_person_changed c WHERE c.debtor_id = :debtor) AS person_changes,
                       (SELECT COUNT(*) FROM dossier_dossier d JOIN sheet_dossier_changed c ON c.dossier_id = d.id
                         WHERE d.debtor_id = :debtor) AS dossier_changes
                  FROM sheet_epoch e WHERE e.id = 1
                """)
                .param("debtor", debtor.value())
                .query((row, number) ->
                        new Stand(row.getLong("number"), row.getInt("person_changes"), row.getInt("dossier_changes")))
                .single();
    }

    /** Reads the content of {@code sheet_current}; empty for that of another day, too long, or of another version of the program. */
    public Optional<LaidOut> read(String content) {
        try {
            return Optional.of(JSON.readValue(content, LaidOut.class))
                    .filter(laidOut -> laidOut.on().equals(Zone.today(clock)));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Makes everything that lies ready worth nothing; for a start of the program, as another version may read other things. */
    public void forget() {
        database.sql("UPDATE sheet_epoch SET number = number + 1, cleared_on = NULL WHERE id = 1")
                .update();
    }

    /**
     * Throws away the sheets of other days and the noted changes, once a day and a part at a time.
     *
     * @return whether it is done for today; before that, nothing that is laid out lasts
     */
    public boolean clear() {
        LocalDate today = Zone.today(clock);
        if (isCleared(today)) {
            return true;
        }
        try {
            int gone = part("DELETE FROM sheet_person_changed ORDER BY debtor_id, id LIMIT " + AT_ONCE)
                    + part("DELETE FROM sheet_dossier_changed ORDER BY dossier_id, id LIMIT " + AT_ONCE)
                    + part("DELETE FROM sheet_laid_out ORDER BY dossier_id LIMIT " + AT_ONCE);
            if (gone == 0) {
                database.sql("UPDATE sheet_epoch SET cleared_on = :today WHERE id = 1")
                        .param("today", today)
                        .update();
            }
            return gone == 0;
        } catch (DataAccessException e) {
            if (DatabaseRetry.isRepeatable(e)) {
                // Somebody is still writing what they noted; the next round comes to it.
                return false;
            }
            throw e;
        }
    }

    private boolean isCleared(LocalDate today) {
        return database.sql("SELECT cleared_on = :today FROM sheet_epoch WHERE id = 1")
                .param("today", today)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** With fewer noted changes an old count might be right again by chance: only a higher epoch makes it safe to remove some. */
    private int part(String deletion) {
        Integer gone = transaction.execute(status -> {
            int rows = database.sql("SET STATEMENT innodb_lock_wait_timeout = 1 FOR " + deletion)
                    .update();
            if (rows > 0) {
                database.sql("UPDATE sheet_epoch SET number = number + 1 WHERE id = 1")
                        .update();
            }
            return rows;
        });
        return gone == null ? 0 : gone;
    }
}
