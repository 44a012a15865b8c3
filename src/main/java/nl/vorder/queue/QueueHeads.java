package nl.vorder.queue;

import java.time.Clock;
import java.util.List;
import nl.vorder.dossier.DossierParties;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Zone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dossiers that are next, for work that runs ahead of the agents without a user. */
@Component
public class QueueHeads {

    private final JdbcClient database;
    private final Clock clock;

    QueueHeads(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those among the first so many of each lane about which nothing lies ready that is still true. */
    public List<DossierParties> notLaidOut(int perLane) {
        List<Long> lanes = database.sql("SELECT DISTINCT lane FROM queue_entry")
                .query((row, number) -> row.getLong("lane"))
                .list();
        return lanes.stream()
                .flatMap(lane -> notLaidOut(lane, perLane).stream())
                .toList();
    }

    private List<DossierParties> notLaidOut(long lane, int first) {
        return database.sql("""
                SELECT h.dossier_id, h.debtor_id, h.client_firm_id
                  FROM (SELECT dossier_id, debtor_id, client_firm_id FROM queue_entry FORCE INDEX (queue_entry_next)
                         WHERE lane = :lane AND state = 'READY' ORDER BY rank_key, id LIMIT :first) h
                 WHERE NOT EXISTS (SELECT 1 FROM sheet_current s WHERE s.dossier_id = h.dossier_id AND s.laid_on = :today)
                """)
                .param("lane", lane)
                .param("first", first)
                .param("today", Zone.today(clock))
                .query((row, number) -> new DossierParties(
                        new DossierId(row.getLong("dossier_id")),
                        new DebtorId(row.getLong("debtor_id")),
                        new ClientFirmId(row.getLong("client_firm_id"))))
                .list();
    }
}
