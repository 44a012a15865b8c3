package nl.vorder.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vorder.security.UserId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of the queue. */
@Component
class QueueQueries {

    /** A lease with less than this left has not been renewed for most of its length. */
    private static final Duration STUCK = Duration.ofMinutes(4);

    private static final String HEADS =
            "(SELECT id FROM queue_entry WHERE lane = ? AND state = 'READY' ORDER BY rank_key, id LIMIT ?)";

    private final JdbcClient database;

    QueueQueries(JdbcClient database) {
        this.database = database;
    }

    /** The first rows of these lanes in order; each lane is read along its index, and only the heads are sorted. */
    List<QueueRow> upcoming(List<Long> lanes, int limit) {
        if (lanes.isEmpty()) {
            return List.of();
        }
        String heads = lanes.stream().map(lane -> HEADS).collect(Collectors.joining(" UNION ALL "));
        List<Object> parameters = new ArrayList<>();
        lanes.forEach(lane -> parameters.addAll(List.of(lane, limit)));
        parameters.add(limit);
        return database.sql("SELECT r.* FROM (" + heads
                        + ") h JOIN queue_row r ON r.id = h.id ORDER BY r.rank_key, r.id LIMIT ?")
                .params(parameters)
                .query((row, number) -> row(row))
                .list();
    }

    Optional<QueueRow> find(DossierId dossierId) {
        return database.sql("SELECT * FROM queue_row WHERE dossier_id = :dossier")
                .param("dossier", dossierId.value())
                .query((row, number) -> row(row))
                .optional();
    }

    int ready() {
        return database.sql("SELECT COUNT(*) FROM queue_entry WHERE state = 'READY'")
                .query(Integer.class)
                .single();
    }

    /** The first moment a waiting row becomes ready. */
    Optional<Instant> nextReady() {
        return database.sql("SELECT MIN(ready_at) AS ready_at FROM queue_entry WHERE state = 'LATER'")
                .query((row, number) -> UtcColumn.find(row, "ready_at"))
                .single()
                .filter(at -> at.isBefore(EntryWrite.UNKNOWN));
    }

    List<HeldCount> notNow() {
        Map<String, HeldCount> counts = new LinkedHashMap<>();
        database.sql("""
                SELECT held_by, COUNT(*) AS rows_held, MIN(ready_at) AS ready_at
                  FROM queue_entry WHERE state = 'LATER' GROUP BY held_by ORDER BY rows_held DESC, held_by
                """)
                .query((row, number) -> new HeldCount(
                        EntryWrite.names(row.getString("held_by")).stream()
                                .findFirst()
                                .orElse(EntryWrite.NOT_YET),
                        row.getInt("rows_held"),
                        UtcColumn.find(row, "ready_at").filter(at -> at.isBefore(EntryWrite.UNKNOWN))))
                .list()
                .forEach(count -> counts.merge(count.reason(), count, QueueQueries::together));
        return counts.values().stream()
                .sorted((a, b) -> Integer.compare(b.count(), a.count()))
                .toList();
    }

    List<StuckLease> stuck(Instant now) {
        return database.sql("""
                SELECT dossier_id, number, debtor_name, leased_to, holder_name, leased_until FROM queue_row
                 WHERE state = 'LEASED' AND leased_until < :limit ORDER BY leased_until LIMIT 200
                """)
                .param("limit", UtcColumn.of(now.plus(STUCK)))
                .query((row, number) -> new StuckLease(
                        new DossierId(row.getLong("dossier_id")),
                        row.getString("number"),
                        row.getString("debtor_name"),
                        new UserId(row.getLong("leased_to")),
                        Optional.ofNullable(row.getString("holder_name")).orElse(""),
                        UtcColumn.read(row, "leased_until")))
                .list();
    }

    private static HeldCount together(HeldCount one, HeldCount other) {
        Optional<Instant> from = one.from().isEmpty()
                ? other.from()
                : other.from().filter(at -> at.isBefore(one.from().get())).or(one::from);
        return new HeldCount(one.reason(), one.count() + other.count(), from);
    }

    static QueueRow row(ResultSet row) throws SQLException {
        return new QueueRow(
                new DossierId(row.getLong("dossier_id")),
                row.getString("number"),
                row.getString("debtor_name"),
                row.getString("client_firm_name"),
                Optional.ofNullable(row.getString("phone")),
                QueueReason.valueOf(row.getString("reason")),
                Optional.ofNullable(row.getObject("reason_on", LocalDate.class)),
                Optional.ofNullable(row.getBigDecimal("reason_amount")).map(Money::of),
                UtcColumn.read(row, "ready_at"),
                EntryWrite.names(row.getString("held_by")),
                Optional.ofNullable(row.getString("holder_name")));
    }
}
