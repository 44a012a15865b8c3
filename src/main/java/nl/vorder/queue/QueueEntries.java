package nl.vorder.queue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.vorder.queue.rules.RankPart;
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

    private static final List<String> KEPT_WHILE_LEASED =
            List.of("rank_key", "reason", "reason_on", "reason_amount", "ready_at", "held_by", "lane", "own_until");

    /** A leased row keeps state and lease, and is recomputed when it comes back. */
    private static final String UPSERT = """
            INSERT INTO queue_entry (id, dossier_id, debtor_id, client_firm_id, state, rank_key, reason, reason_on, reason_amount,
                ready_at, held_by, debtor_kind, barred, lane, home_lane, own_until, part_waiting, part_value, part_age,
                part_limitation, part_time, part_rest, part_firm, part_fair, time_morning, time_afternoon, time_evening)
            VALUES (NEXT VALUE FOR queue_entry_seq, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE
            """
            + KEPT_WHILE_LEASED.stream()
                    .map(column -> "%1$s = IF(state = 'LEASED', %1$s, VALUES(%1$s)),".formatted(column))
                    .collect(Collectors.joining("\n"))
            + """
             debtor_kind = VALUES(debtor_kind), barred = VALUES(barred), home_lane = VALUES(home_lane),
             part_waiting = VALUES(part_waiting), part_value = VALUES(part_value), part_age = VALUES(part_age),
             part_limitation = VALUES(part_limitation), part_time = VALUES(part_time), part_rest = VALUES(part_rest),
             part_firm = VALUES(part_firm), part_fair = VALUES(part_fair), time_morning = VALUES(time_morning),
             time_afternoon = VALUES(time_afternoon), time_evening = VALUES(time_evening),
             state = IF(state = 'LEASED', state, VALUES(state))
            """;

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final LaneHeads heads;

    QueueEntries(JdbcClient database, JdbcTemplate batches, LaneHeads heads) {
        this.database = database;
        this.batches = batches;
        this.heads = heads;
    }

    void write(List<EntryWrite> writes) {
        List<Object[]> rows = writes.stream().map(QueueEntries::columns).toList();
        if (!rows.isEmpty()) {
            heads.readied();
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
        return readied(database.sql("""
                UPDATE queue_entry SET state = 'READY', held_by = '' WHERE state = 'LATER' AND ready_at <= :now
                """).param("now", UtcColumn.of(now)).update());
    }

    /** Offers call-backs to everybody that the agent who promised them did not make in time. */
    int share(Instant now) {
        return readied(database.sql("""
                UPDATE queue_entry SET lane = home_lane, own_until = NULL WHERE lane < 0 AND own_until <= :now AND state <> 'LEASED'
                """).param("now", UtcColumn.of(now)).update());
    }

    private int readied(int rows) {
        if (rows > 0) {
            heads.readied();
        }
        return rows;
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
            heads.readied();
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
            write.place().key(),
            write.rank().reason().name(),
            write.rank().reasonOn().orElse(null),
            write.rank().reasonAmount().map(Money::amount).orElse(null),
            UtcColumn.of(write.readyAt()),
            write.heldBy(),
            write.facts().debtorKind().name(),
            write.barred(),
            write.place().lane(),
            write.place().homeLane(),
            UtcColumn.of(write.place().ownUntil()),
            write.rank().parts().share(RankPart.WAITING),
            write.rank().parts().share(RankPart.VALUE),
            write.rank().parts().share(RankPart.AGE),
            write.rank().parts().share(RankPart.LIMITATION),
            write.rank().parts().share(RankPart.TIME),
            write.rank().parts().share(RankPart.REST),
            write.rank().parts().share(RankPart.FIRM),
            write.rank().parts().share(RankPart.FAIR),
            write.rank().bestTime().morning(),
            write.rank().bestTime().afternoon(),
            write.rank().bestTime().evening()
        };
    }
}
