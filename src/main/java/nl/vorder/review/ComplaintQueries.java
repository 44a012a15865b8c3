package nl.vorder.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vorder.review.rules.ComplaintTerms;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.UtcColumn;
import nl.vorder.shared.Zone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads complaints with the names a list shows. */
@Component
class ComplaintQueries {

    private static final String ALL = "SELECT * FROM review_complaint_listed ";

    private final JdbcClient database;

    ComplaintQueries(JdbcClient database) {
        this.database = database;
    }

    Optional<Complaint> find(long id) {
        return database.sql(ALL + "WHERE id = :id")
                .param("id", id)
                .query(ComplaintQueries::read)
                .optional();
    }

    /** Those that wait for an answer, the oldest first, from after the cursor. */
    List<Complaint> waiting(Optional<ComplaintCursor> after, int limit) {
        ComplaintCursor from = after.orElse(new ComplaintCursor(Instant.EPOCH, 0));
        return database.sql(ALL + """
                 WHERE lifted_at IS NULL AND (starts_at > :at OR (starts_at = :at AND id > :id))
                 ORDER BY starts_at, id LIMIT :limit
                """)
                .param("at", UtcColumn.of(from.at()))
                .param("id", from.id())
                .param("limit", limit)
                .query(ComplaintQueries::read)
                .list();
    }

    /** The one that was answered last, about this dossier or the person. */
    Optional<Complaint> lastAnswered(DebtorId debtorId, DossierId dossierId, Instant since) {
        return database.sql(ALL + """
                 WHERE id = (SELECT c.hold_id FROM review_complaint c
                              WHERE c.debtor_id = :debtor AND (c.dossier_id IS NULL OR c.dossier_id = :dossier)
                                AND c.answered_at >= :since
                              ORDER BY c.answered_at DESC, c.hold_id DESC LIMIT 1)
                """)
                .param("debtor", debtorId.value())
                .param("dossier", dossierId.value())
                .param("since", UtcColumn.of(since))
                .query(ComplaintQueries::read)
                .optional();
    }

    private static Complaint read(ResultSet row, int number) throws SQLException {
        Instant at = UtcColumn.read(row, "starts_at");
        String remark = row.getString("remark");
        String said = row.getString("said");
        return new Complaint(
                row.getLong("id"),
                Optional.ofNullable(row.getObject("dossier_id", Long.class)).map(DossierId::new),
                Optional.ofNullable(row.getString("dossier_number")).orElse(""),
                row.getString("debtor_name"),
                Optional.ofNullable(row.getString("client_firm_name")).orElse(""),
                row.getString("taken_by"),
                at,
                remark.isBlank() || said.isBlank() ? remark + said : remark + "\n" + said,
                ComplaintTerms.confirmBy(Zone.local(at).toLocalDate()),
                UtcColumn.find(row, "confirmed_at"),
                Optional.ofNullable(row.getString("confirmed_by_name")),
                Optional.ofNullable(row.getString("verdict")).map(ComplaintVerdict::valueOf),
                UtcColumn.find(row, "answered_at"),
                Optional.ofNullable(row.getString("answered_by_name")),
                row.getString("answer"));
    }
}
