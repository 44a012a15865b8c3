package nl.vorder.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vorder.costs.rules.LetterDefect;
import nl.vorder.costs.rules.LetterWording;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the ledger, for many dossiers at once. */
@Component
class LedgerQueries {

    private final JdbcClient database;

    LedgerQueries(JdbcClient database) {
        this.database = database;
    }

    /** All entries of the dossiers, in the order in which they were booked. */
    Map<DossierId, List<LedgerEntry>> entries(Collection<DossierId> ids) {
        List<LedgerEntry> found = new ArrayList<>();
        for (List<Long> chunk : DossierQueries.chunks(ids)) {
            found.addAll(database.sql(
                            "SELECT * FROM dossier_ledger_entry WHERE dossier_id IN (:ids) ORDER BY dossier_id, id")
                    .param("ids", chunk)
                    .query(LedgerQueries::entry)
                    .list());
        }
        return found.stream().collect(Collectors.groupingBy(LedgerEntry::dossierId));
    }

    /** All invoices of the dossiers. */
    Map<DossierId, List<InvoiceRow>> invoices(Collection<DossierId> ids) {
        List<InvoiceRow> found = new ArrayList<>();
        for (List<Long> chunk : DossierQueries.chunks(ids)) {
            found.addAll(database.sql("SELECT * FROM dossier_invoice WHERE dossier_id IN (:ids)")
                    .param("ids", chunk)
                    .query(LedgerQueries::invoice)
                    .list());
        }
        return found.stream().collect(Collectors.groupingBy(InvoiceRow::dossierId));
    }

    /** All fourteen-day letters of the dossiers, oldest first. */
    Map<DossierId, List<JudgedLetter>> letters(Collection<DossierId> ids) {
        Map<DossierId, List<JudgedLetter>> found = new HashMap<>();
        for (List<Long> chunk : DossierQueries.chunks(ids)) {
            database.sql("SELECT * FROM dossier_letter WHERE dossier_id IN (:ids) ORDER BY sent_on, id")
                    .param("ids", chunk)
                    .query(rs -> {
                        found.computeIfAbsent(new DossierId(rs.getLong("dossier_id")), id -> new ArrayList<>())
                                .add(letter(rs));
                    });
        }
        return found;
    }

    static JudgedLetter letter(ResultSet rs) throws SQLException {
        String defects = rs.getString("defects");
        return new JudgedLetter(
                rs.getObject("sent_on", LocalDate.class),
                LetterWording.valueOf(rs.getString("wording")),
                LetterOrigin.valueOf(rs.getString("origin")),
                Optional.ofNullable(rs.getBigDecimal("announced_costs")).map(Money::of),
                Optional.ofNullable(rs.getObject("costs_from", LocalDate.class)),
                Stream.of(defects.split(","))
                        .filter(defect -> !defect.isEmpty())
                        .map(LetterDefect::valueOf)
                        .collect(Collectors.toSet()));
    }

    static InvoiceRow invoice(ResultSet rs, int number) throws SQLException {
        return new InvoiceRow(
                rs.getLong("id"),
                new DossierId(rs.getLong("dossier_id")),
                rs.getString("number"),
                rs.getString("description"),
                rs.getObject("invoiced_on", LocalDate.class),
                rs.getObject("due_on", LocalDate.class),
                Money.of(rs.getBigDecimal("amount")),
                rs.getBoolean("disputed"));
    }

    static LedgerEntry entry(ResultSet rs, int number) throws SQLException {
        return new LedgerEntry(
                new DossierId(rs.getLong("dossier_id")),
                rs.getObject("invoice_id", Long.class),
                rs.getLong("booking_id"),
                EntryKind.valueOf(rs.getString("kind")),
                LedgerComponent.valueOf(rs.getString("component")),
                Money.of(rs.getBigDecimal("amount")),
                rs.getObject("booked_on", LocalDate.class),
                rs.getString("channel"),
                rs.getString("remark"),
                rs.getObject("reverses", Long.class),
                rs.getObject("designated_invoice_id", Long.class));
    }
}
