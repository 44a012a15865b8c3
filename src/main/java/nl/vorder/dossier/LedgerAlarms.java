package nl.vorder.dossier;

import java.time.LocalDate;
import java.util.List;
import nl.vorder.costs.InterestRates;
import nl.vorder.shared.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which dossiers did not add up at the last nightly check, until a later check finds them in order. */
@Component
@Transactional
public class LedgerAlarms {

    private final JdbcClient database;
    private final InterestRates rates;

    LedgerAlarms(JdbcClient database, InterestRates rates) {
        this.database = database;
        this.rates = rates;
    }

    /** The dossiers that did not add up; empty is as it should be. */
    @Transactional(readOnly = true)
    public List<DossierId> open() {
        return database.sql("SELECT dossier_id FROM dossier_ledger_alarm ORDER BY dossier_id")
                .query((rs, n) -> new DossierId(rs.getLong("dossier_id")))
                .list();
    }

    /** All alarms: dossiers that do not add up, and open ones with an invoice that became due before the first known rate. */
    @Transactional(readOnly = true)
    public List<LedgerAlarm> all() {
        LocalDate statutory = rates.tables().statutory().firstDay();
        LocalDate trade = rates.tables().trade().firstDay();
        return database.sql("""
                SELECT d.id, d.number, 'DOES_NOT_ADD_UP' AS kind, a.found_on AS day
                  FROM dossier_ledger_alarm a JOIN dossier_dossier d ON d.id = a.dossier_id
                UNION ALL
                SELECT d.id, d.number, 'NO_RATE', MIN(i.due_on)
                  FROM dossier_dossier d JOIN dossier_invoice i ON i.dossier_id = d.id
                 WHERE d.status = 'OPEN'
                   AND i.due_on < CASE WHEN d.debtor_kind = 'CONSUMER' THEN :statutory ELSE :trade END - INTERVAL 1 DAY
                 GROUP BY d.id, d.number
                 ORDER BY kind, number LIMIT 1000
                """)
                .param("statutory", statutory)
                .param("trade", trade)
                .query((rs, n) -> new LedgerAlarm(
                        new DossierId(rs.getLong("id")),
                        rs.getString("number"),
                        LedgerAlarm.Kind.valueOf(rs.getString("kind")),
                        rs.getObject("day", LocalDate.class)))
                .list();
    }

    void checked(LocalDate day, List<DossierId> wrong) {
        database.sql("DELETE FROM dossier_ledger_alarm").update();
        wrong.forEach(id -> database.sql("INSERT INTO dossier_ledger_alarm (dossier_id, found_on) VALUES (:id, :day)")
                .param("id", id.value())
                .param("day", day)
                .update());
    }
}
