package nl.vorder.script.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vorder.script.rules.Proportion;
import nl.vorder.shared.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts over the views {@code script_call_result} and {@code script_call_line}; each answer is one statement. */
@Repository
class ResultQueries {

    private final JdbcClient database;

    ResultQueries(JdbcClient database) {
        this.database = database;
    }

    List<VersionResult> versions(String name, LocalDate today) {
        return database.sql("""
                SELECT v.id, v.number, COUNT(r.call_id) AS calls,
                       COALESCE(SUM(r.identified), 0) AS identified,
                       COALESCE(SUM(r.identified AND r.promised), 0) AS promised,
                       COALESCE(SUM(r.identified AND r.decided_after < :today), 0) AS decided,
                       COALESCE(SUM(r.identified AND r.decided_after < :today AND r.kept), 0) AS kept,
                       MIN(r.started_at) AS first_at, MAX(r.started_at) AS last_at
                FROM script_version v LEFT JOIN script_call_result r ON r.script_version_id = v.id
                WHERE v.name = :name GROUP BY v.id, v.number ORDER BY v.number DESC
                """)
                .param("name", name)
                .param("today", today)
                .query((row, index) -> new VersionResult(
                        row.getLong("id"),
                        row.getInt("number"),
                        row.getLong("calls"),
                        new Proportion(row.getLong("promised"), row.getLong("identified")),
                        new Proportion(row.getLong("kept"), row.getLong("decided")),
                        UtcColumn.find(row, "first_at"),
                        UtcColumn.find(row, "last_at")))
                .list();
    }

    List<Counted> answers(long versionId, LocalDate today) {
        return database.sql("""
                SELECT l.node, l.answer, COUNT(*) AS calls, SUM(r.promised) AS promised,
                       COALESCE(SUM(r.decided_after < :today), 0) AS decided,
                       COALESCE(SUM(r.decided_after < :today AND r.kept), 0) AS kept,
                       AVG(l.seconds) AS seconds
                FROM script_call_line l JOIN script_call_result r ON r.call_id = l.call_id
                WHERE l.script_version_id = :version GROUP BY l.node, l.answer
                """)
                .param("version", versionId)
                .param("today", today)
                .query((row, index) -> new Counted(
                        row.getString("node"),
                        Optional.ofNullable(row.getString("answer")),
                        row.getLong("calls"),
                        row.getLong("promised"),
                        row.getLong("decided"),
                        row.getLong("kept"),
                        row.getDouble("seconds")))
                .list();
    }

    /**
     * One answer of one line, or the line passed over.
     *
     * @param seconds on average
     */
    record Counted(
            String node, Optional<String> answer, long calls, long promised, long decided, long kept, double seconds) {}
}
