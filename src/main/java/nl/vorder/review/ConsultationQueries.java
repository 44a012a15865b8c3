package nl.vorder.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads consultations with the names a list shows. */
@Component
class ConsultationQueries {

    private static final String ALL = "SELECT * FROM review_consultation_listed ";

    private final JdbcClient database;

    ConsultationQueries(JdbcClient database) {
        this.database = database;
    }

    /** Keeps two agents from asking about one dossier at once. */
    void lockDossier(DossierId dossierId) {
        database.sql("SELECT id FROM dossier_dossier WHERE id = :dossier FOR UPDATE")
                .param("dossier", dossierId.value())
                .query(Long.class)
                .optional();
    }

    Optional<Consultation> find(long id) {
        return database.sql(ALL + "WHERE id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    List<Consultation> waiting() {
        return database.sql(ALL + "WHERE state = 'WAITING' ORDER BY asked_at, id LIMIT 500")
                .query((row, number) -> read(row))
                .list();
    }

    List<Consultation> answered(int limit) {
        return database.sql(ALL + "WHERE state <> 'WAITING' ORDER BY answered_at DESC, id DESC LIMIT :limit")
                .param("limit", limit)
                .query((row, number) -> read(row))
                .list();
    }

    Optional<Consultation> latest(DossierId dossierId) {
        return database.sql(ALL + "WHERE dossier_id = :dossier ORDER BY asked_at DESC, id DESC LIMIT 1")
                .param("dossier", dossierId.value())
                .query((row, number) -> read(row))
                .optional();
    }

    private static Consultation read(ResultSet row) throws SQLException {
        return new Consultation(
                row.getLong("id"),
                new DossierId(row.getLong("dossier_id")),
                row.getString("dossier_number"),
                row.getString("debtor_name"),
                row.getString("client_firm_name"),
                row.getString("asked_by_name"),
                UtcColumn.read(row, "asked_at"),
                row.getString("question"),
                ConsultationState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("answered_by_name")),
                UtcColumn.find(row, "answered_at"),
                row.getString("answer"));
    }
}
