package nl.vorder.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.vorder.costs.rules.ClaimKind;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads dossiers and invoices. */
@Component
class DossierQueries {

    /** Ids in one IN list; keeps statements short. */
    static final int CHUNK = 500;

    private final JdbcClient database;

    DossierQueries(JdbcClient database) {
        this.database = database;
    }

    DossierRow row(DossierId id) {
        return rows(List.of(id)).stream().findFirst().orElseThrow(() -> unknown(id));
    }

    DossierParties parties(DossierId id) {
        return database.sql("SELECT debtor_id, client_firm_id FROM dossier_dossier WHERE id = :id")
                .param("id", id.value())
                .query((rs, n) -> new DossierParties(
                        id, new DebtorId(rs.getLong("debtor_id")), new ClientFirmId(rs.getLong("client_firm_id"))))
                .optional()
                .orElseThrow(() -> unknown(id));
    }

    /** Reads the row and keeps others from booking on the dossier until the transaction ends. */
    DossierRow lock(DossierId id) {
        return database.sql("SELECT * FROM dossier_dossier WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(DossierQueries::row)
                .optional()
                .orElseThrow(() -> unknown(id));
    }

    List<DossierRow> rows(Collection<DossierId> ids) {
        List<DossierRow> found = new ArrayList<>();
        for (List<Long> chunk : chunks(ids)) {
            found.addAll(database.sql("SELECT * FROM dossier_dossier WHERE id IN (:ids)")
                    .param("ids", chunk)
                    .query(DossierQueries::row)
                    .list());
        }
        return found;
    }

    Optional<DossierId> byNumber(String number) {
        return database.sql("SELECT id FROM dossier_dossier WHERE number = :number OR payment_reference = :number")
                .param("number", number)
                .query(Long.class)
                .optional()
                .map(DossierId::new);
    }

    List<DossierId> openOf(DebtorId debtorId) {
        return database.sql("SELECT id FROM dossier_dossier WHERE debtor_id = :debtor AND status = 'OPEN' ORDER BY id")
                .param("debtor", debtorId.value())
                .query((rs, n) -> new DossierId(rs.getLong("id")))
                .list();
    }

    List<DossierSummary> ofDebtor(DebtorId debtorId) {
        return database.sql("""
                SELECT d.id, d.number, d.client_firm_id, d.stage, d.status, d.opened_on,
                       (SELECT COALESCE(SUM(e.amount), 0.00) FROM dossier_ledger_entry e
                        WHERE e.dossier_id = d.id AND e.component = 'PRINCIPAL') AS open
                FROM dossier_dossier d WHERE d.debtor_id = :debtor ORDER BY d.opened_on, d.id
                """)
                .param("debtor", debtorId.value())
                .query(DossierQueries::summary)
                .list();
    }

    static DossierSummary summary(ResultSet rs, int number) throws SQLException {
        return new DossierSummary(
                new DossierId(rs.getLong("id")),
                rs.getString("number"),
                new ClientFirmId(rs.getLong("client_firm_id")),
                Stage.valueOf(rs.getString("stage")),
                DossierStatus.valueOf(rs.getString("status")),
                rs.getObject("opened_on", LocalDate.class),
                Money.of(rs.getBigDecimal("open")));
    }

    List<InvoiceLine> invoices(DossierId id) {
        return database.sql("""
                SELECT i.*, (SELECT COALESCE(SUM(e.amount), 0.00) FROM dossier_ledger_entry e
                             WHERE e.dossier_id = i.dossier_id AND e.invoice_id = i.id AND e.component = 'PRINCIPAL') AS open
                FROM dossier_invoice i WHERE i.dossier_id = :dossier ORDER BY i.due_on, i.id
                """)
                .param("dossier", id.value())
                .query(DossierQueries::invoice)
                .list();
    }

    static List<List<Long>> chunks(Collection<DossierId> ids) {
        List<Long> values = ids.stream().map(DossierId::value).distinct().toList();
        List<List<Long>> chunks = new ArrayList<>();
        for (int from = 0; from < values.size(); from += CHUNK) {
            chunks.add(values.subList(from, Math.min(from + CHUNK, values.size())));
        }
        return chunks;
    }

    static DomainException unknown(DossierId id) {
        return new DomainException("dossier.not-found", "There is no dossier " + id);
    }

    private static InvoiceLine invoice(ResultSet rs, int number) throws SQLException {
        return new InvoiceLine(
                rs.getLong("id"),
                rs.getString("number"),
                rs.getString("description"),
                rs.getObject("invoiced_on", LocalDate.class),
                rs.getObject("due_on", LocalDate.class),
                Money.of(rs.getBigDecimal("amount")),
                Money.of(rs.getBigDecimal("open")),
                rs.getBoolean("disputed"));
    }

    static DossierRow row(ResultSet rs, int number) throws SQLException {
        String closedReason = rs.getString("closed_reason");
        Money minimum = Money.of(rs.getBigDecimal("contractual_costs_minimum"));
        return new DossierRow(
                new DossierId(rs.getLong("id")),
                rs.getString("number"),
                new ClientFirmId(rs.getLong("client_firm_id")),
                new DebtorId(rs.getLong("debtor_id")),
                Stage.valueOf(rs.getString("stage")),
                DossierStatus.valueOf(rs.getString("status")),
                closedReason == null ? null : ClosedReason.valueOf(closedReason),
                rs.getObject("opened_on", LocalDate.class),
                day(rs, "closed_on"),
                rs.getString("payment_reference"),
                day(rs, "costs_from"),
                day(rs, "letter_sent_on"),
                day(rs, "interest_through"),
                day(rs, "interest_stopped_on"),
                new DossierTerms(
                        DebtorKind.valueOf(rs.getString("debtor_kind")),
                        rs.getBoolean("vat_reclaimable"),
                        Optional.ofNullable(rs.getBigDecimal("contractual_interest")),
                        ClaimKind.valueOf(rs.getString("claim_kind")),
                        Optional.ofNullable(rs.getBigDecimal("contractual_costs"))
                                .map(percentage -> new ContractCosts(percentage, minimum)),
                        rs.getBoolean("instalments")));
    }

    private static @Nullable LocalDate day(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }
}
