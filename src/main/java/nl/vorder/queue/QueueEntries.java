package nl.vorder.queue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.UtcColumn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the rows of the queue in sets; leases are never touched here. */
@Component
class QueueEntries {

    /** A leased row keeps state and lease, and is recomputed when it comes back. */
    private static final String UPSERT = """
            INSERT INTO queue_entry (id, dossier_id, debtor_id, client_firm_id, state, rank_key, reason, reason_on, reason_amount,
                ready_at, held_by, debtor_kind, barred)
            VALUES (NEXT VALUE FOR queue_entry_seq, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE
                rank_key = IF(state = 'LEASED', rank_key, VALUES(rank_key)),
                reason = IF(state = 'LEASED', reason, VALUES(reason)),
                reason_on = IF(state = 'LEASED', reason_on, VALUES(reason_on)),
                reason_amount = IF(state = 'LEASED', reason_amount, VALUES(reason_amount)),
                ready_at = IF(state = 'LEASED', ready_at, VALUES(ready_at)),
                held_by = IF(state = 'LEASED', held_by, VALUES(held_by)),
                debtor_kind = VALUES(debtor_kind),
                barred = VALUES(barred),
                state = IF(state = 'LEASED', state, VALUES(state))
            """;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    QueueEntries(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    void write(List<EntryWrite> writes) {
        List<Object[]> rows = writes.stream().map(QueueEntries::columns).toList();
        if (!rows.isEmpty()) {
            batches.batchUpdate(UPSERT, rows);
        }
    }

    void delete(Collection<DossierId> dossiers) {
        if (!dossiers.isEmpty()) {
            database.sql("DELETE FROM queue_entry WHERE dossier_id IN (:ids) AND state <> 'LEASED'")
                    .param("ids", dossiers.stream().map(DossierId::value).toList())
                    .update();
        }
    }

    void deleteClosed() {
        database.sql("""
                DELETE FROM queue_entry
                 WHERE state <> 'LEASED'
                   AND NOT EXISTS (SELECT 1 FROM queue_facts f WHERE f.dossier_id = queue_entry.dossier_id AND f.status = 'OPEN')
                """).update();
    }

    int count() {
        return database.sql("SELECT COUNT(*) FROM queue_entry")
                .query(Integer.class)
                .single();
    }

    /** Makes rows ready whose moment has come. */
    int promote(Instant now) {
        return database.sql("""
                UPDATE queue_entry SET state = 'READY', held_by = '' WHERE state = 'LATER' AND ready_at <= :now
                """).param("now", UtcColumn.of(now)).update();
    }

    /** Ends leases that have run out; the fence stays, so that a late save of the same call still fits. */
    List<DossierId> freeExpired(Instant now) {
        List<DossierId> expired = database.sql("""
                SELECT dossier_id FROM queue_entry WHERE state = 'LEASED' AND leased_until <= :now FOR UPDATE SKIP LOCKED
                """)
                .param("now", UtcColumn.of(now))
                .query((row, number) -> new DossierId(row.getLong("dossier_id")))
                .list();
        if (!expired.isEmpty()) {
            database.sql("""
                    UPDATE queue_entry SET state = 'READY', leased_to = NULL, leased_until = NULL WHERE dossier_id IN (:ids)
                    """)
                    .param("ids", expired.stream().map(DossierId::value).toList())
                    .update();
        }
        return expired;
    }

    /** The dossiers of a debtor that are in the queue. */
    List<DossierId> ofDebtor(DebtorId debtor) {
        return database.sql("SELECT dossier_id FROM queue_entry WHERE debtor_id = :debtor")
                .param("debtor", debtor.value())
                .query((row, number) -> new DossierId(row.getLong("dossier_id")))
                .list();
    }

    private static Object[] columns(EntryWrite write) {
        return new Object[] {
            write.facts().dossierId().value(),
            write.facts().debtorId().value(),
            write.facts().clientFirmId().value(),
            write.state().name(),
            write.rank().key(),
            write.rank().reason().name(),
            write.rank().reasonOn().orElse(null),
            write.rank().reasonAmount().map(Money::amount).orElse(null),
            UtcColumn.of(write.readyAt()),
            write.heldBy(),
            write.facts().debtorKind().name(),
            write.barred()
        };
    }
}
