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

    /**
     * Those about which nothing lies ready that is still true.
     *
     * @param first among so many at the head of each lane
     * @param atMost no more than these of each lane, the most urgent ones
     */
    public List<DossierParties> notLaidOut(int first, int atMost) {
        List<Long> lanes = database.sql("SELECT DISTINCT lane FROM queue_entry")
                .query((row, number) -> row.getLong("lane"))
                .list();
        return lanes.stream()
                .flatMap(lane -> notLaidOut(lane, first, atMost).stream())
                .toList();
    }

    private List<DossierParties> notLaidOut(long lane, int first, int atMost) {
        return database.sql("""
                SELECT h.dossier_id, h.debtor_id, h.client_firm_id
                  FROM (SELECT dossier_id, debtor_id, client_firm_id, rank_key, id
                          FROM queue_entry FORCE INDEX (queue_entry_next)
                         WHERE lane = :lane AND state = 'READY' ORDER BY rank_key, id LIMIT :first) h
                 WHERE NOT EXISTS (SELECT 1 FROM sheet_current s WHERE s.dossier_id = h.dossier_id AND s.laid_on = :today)
                 ORDER BY h.rank_key, h.id LIMIT :most
                """)
                .param("lane", lane)
                .param("first", first)
                .param("most", atMost)
                .param("today", Zone.today(clock))
                .query((row, number) -> new DossierParties(
                        new DossierId(row.getLong("dossier_id")),
                        new DebtorId(row.getLong("debtor_id")),
                        new ClientFirmId(row.getLong("client_firm_id"))))
                .list();
    }
}
