package nl.vorder.queue;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vorder.queue.rules.DayPart;
import nl.vorder.queue.rules.Rank;
import nl.vorder.queue.rules.RankPart;
import nl.vorder.queue.rules.RankParts;
import nl.vorder.queue.rules.Weights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Weighs rows of the queue by statements over their stored shares; the same sum as {@link Rank#key}, kept equal by a test. */
@Component
class QueueWeights {

    private static final int ROWS_AT_ONCE = 10_000;
    private static final long ORDER_MASK = (1L << Rank.Order.BITS) - 1;

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    QueueWeights(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The points in hundredths, as SQL over the columns of a row. */
    static String hundredths(Weights weights) {
        String reasons = Arrays.stream(QueueReason.values())
                .map(reason -> "WHEN '%s' THEN %d".formatted(reason, weights.of(reason) * 100))
                .collect(Collectors.joining(" "));
        String parts = Arrays.stream(RankPart.values())
                .map(part -> "%s * %d".formatted(column(part), weights.of(part)))
                .collect(Collectors.joining(" + "));
        return "IF(reason = 'CALL_BACK_DUE', %d, LEAST(%d, CASE reason %s END + %s))"
                .formatted(Rank.MOST_HUNDREDTHS, Rank.MOST_HUNDREDTHS - 1, reasons, parts);
    }

    private static String key(Weights weights) {
        return "((%d - %s) << %d | (rank_key & %d))"
                .formatted(Rank.MOST_HUNDREDTHS, hundredths(weights), Rank.Order.BITS, ORDER_MASK);
    }

    static String column(RankPart part) {
        return "part_" + part.name().toLowerCase(Locale.ROOT);
    }

    /** The first rows of these lanes as they would stand under the weights. */
    List<RankedRow> first(List<Long> lanes, Weights weights, int limit) {
        if (lanes.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                SELECT r.*, h.points, h.place FROM (
                    SELECT id, %s AS points, ROW_NUMBER() OVER (ORDER BY %s, id) AS place FROM queue_entry
                     WHERE lane IN (:lanes) AND state = 'READY' ORDER BY place LIMIT :limit) h
                  JOIN queue_row r ON r.id = h.id ORDER BY h.place
                """.formatted(hundredths(weights), key(weights)))
                .param("lanes", lanes)
                .param("limit", limit)
                .query((row, number) -> new RankedRow(
                        QueueQueries.row(row), parts(row), row.getInt("points"), java.util.Optional.empty()))
                .list();
    }

    private static RankParts parts(ResultSet row) throws SQLException {
        Map<RankPart, Integer> shares = new EnumMap<>(RankPart.class);
        for (RankPart part : RankPart.values()) {
            shares.put(part, row.getInt(column(part)));
        }
        return new RankParts(shares);
    }

    /** Gives the rows of these lanes their place under the weights and at this part of the day; leased rows keep theirs. */
    int weigh(List<Long> lanes, Weights weights, DayPart dayPart) {
        if (lanes.isEmpty()) {
            return 0;
        }
        String time = "time_" + dayPart.name().toLowerCase(Locale.ROOT);
        String sql = """
                UPDATE queue_entry SET part_time = IF(reason = 'CALL_BACK_DUE', 0, %s), rank_key = %s
                 WHERE id >= :from AND id < :to AND home_lane IN (:lanes) AND state <> 'LEASED'
                   AND (part_time <> IF(reason = 'CALL_BACK_DUE', 0, %s) OR rank_key <> %s)
                """.formatted(time, key(weights), time, key(weights));
        BigDecimal[] range = database.sql(
                        "SELECT COALESCE(MIN(id), 0) AS low, COALESCE(MAX(id), -1) AS high FROM queue_entry")
                .query((row, number) -> new BigDecimal[] {row.getBigDecimal("low"), row.getBigDecimal("high")})
                .single();
        int moved = 0;
        for (long from = range[0].longValue(); from <= range[1].longValue(); from += ROWS_AT_ONCE) {
            long low = from;
            Integer some = transaction.execute(status -> database.sql(sql)
                    .param("from", low)
                    .param("to", low + ROWS_AT_ONCE)
                    .param("lanes", lanes)
                    .update());
            moved += some;
        }
        return moved;
    }
}
