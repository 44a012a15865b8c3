package nl.vorder.dossier;

import java.time.LocalDate;
import java.util.List;
import nl.vorder.shared.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which dossiers did not add up at the last nightly check, until a later check finds them in order. */
@Component
@Transactional
public class LedgerAlarms {

    private final JdbcClient database;

    LedgerAlarms(JdbcClient database) {
        this.database = database;
    }

    /** The dossiers that did not add up; empty is as it should be. */
    @Transactional(readOnly = true)
    public List<DossierId> open() {
        return database.sql("SELECT dossier_id FROM dossier_ledger_alarm ORDER BY dossier_id")
                .query((rs, n) -> new DossierId(rs.getLong("dossier_id")))
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
