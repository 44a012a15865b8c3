package nl.vorder.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.vorder.queue.rules.DossierFacts;
import nl.vorder.queue.rules.DossierFacts.DatedAmount;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.Stage;
import nl.vorder.shared.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the ranking needs, set-wise, from the view {@code queue_facts}. */
@Component
class QueueFacts {

    private static final int CONTRACT_YEARS = 5;
    private static final int CONSUMER_SALE_YEARS = 2;

    private final JdbcClient database;

    QueueFacts(JdbcClient database) {
        this.database = database;
    }

    /** The open dossiers among these. */
    List<DossierFacts> of(Collection<DossierId> dossiers) {
        return database.sql("""
                SELECT * FROM queue_facts WHERE dossier_id IN (:ids) AND status = 'OPEN' ORDER BY dossier_id
                """)
                .param("ids", dossiers.stream().map(DossierId::value).toList())
                .query((row, number) -> read(row))
                .list();
    }

    /** The next open dossiers by id. */
    List<DossierFacts> after(long dossierId, int limit) {
        return database.sql("""
                SELECT * FROM queue_facts WHERE dossier_id > :after AND status = 'OPEN' ORDER BY dossier_id LIMIT :limit
                """)
                .param("after", dossierId)
                .param("limit", limit)
                .query((row, number) -> read(row))
                .list();
    }

    private static DossierFacts read(ResultSet row) throws SQLException {
        LocalDate opened = row.getObject("opened_on", LocalDate.class);
        LocalDate firstDue = date(row, "first_due_on").orElse(opened);
        return new DossierFacts(
                new DossierId(row.getLong("dossier_id")),
                new DebtorId(row.getLong("debtor_id")),
                new ClientFirmId(row.getLong("client_firm_id")),
                DebtorKind.valueOf(row.getString("debtor_kind")),
                Stage.valueOf(row.getString("stage")),
                Money.of(row.getBigDecimal("open_amount")),
                firstDue,
                UtcColumn.find(row, "call_back_at"),
                UtcColumn.find(row, "last_call_at"),
                UtcColumn.find(row, "next_contact_at"),
                UtcColumn.find(row, "last_conversation_at"),
                dated(row, "promise"),
                dated(row, "broken"),
                dated(row, "missed"),
                date(row, "last_demand_on"),
                barredFrom(row, firstDue));
    }

    /** Five years after the due day or the last interruption, two for a consumer purchase (art. 3:307 and 7:28 BW). */
    private static LocalDate barredFrom(ResultSet row, LocalDate firstDue) throws SQLException {
        int years = "CONSUMER_SALE".equals(row.getString("claim_kind")) ? CONSUMER_SALE_YEARS : CONTRACT_YEARS;
        LocalDate start =
                date(row, "interrupted_on").filter(day -> day.isAfter(firstDue)).orElse(firstDue);
        return start.plusYears(years).plusDays(1);
    }

    private static Optional<DatedAmount> dated(ResultSet row, String name) throws SQLException {
        Optional<LocalDate> on = date(row, name + "_due_on");
        if (on.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DatedAmount(on.get(), Money.of(row.getBigDecimal(name + "_amount"))));
    }

    private static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
