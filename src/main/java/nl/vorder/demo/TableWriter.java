package nl.vorder.demo;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vorder.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as rows, many to a statement: one round trip carries a thousand values or more.
 *
 * @see "decision record 0060"
 */
final class TableWriter {

    /** Well under the server's limit of 65,535 parameters and its default packet of 16 MiB. */
    private static final int PARAMETERS_A_STATEMENT = 6_000;

    private final Connection connection;

    TableWriter(Connection connection) {
        this.connection = connection;
    }

    /** Writes all rows of the table. */
    <R extends Record> void write(Table<R> table) throws SQLException {
        List<R> rows = table.rows();
        RecordComponent[] columns = table.type().getRecordComponents();
        int chunk = Math.max(1, PARAMETERS_A_STATEMENT / columns.length);
        int whole = rows.size() / chunk * chunk;
        write(table.name(), columns, rows.subList(0, whole), chunk);
        write(table.name(), columns, rows.subList(whole, rows.size()), rows.size() - whole);
    }

    private void write(String table, RecordComponent[] columns, List<? extends Record> rows, int chunk)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(insert(table, columns, chunk))) {
            for (int start = 0; start < rows.size(); start += chunk) {
                fill(statement, columns, rows.subList(start, start + chunk));
                statement.executeUpdate();
            }
        }
    }

    private static void fill(PreparedStatement statement, RecordComponent[] columns, List<? extends Record> rows)
            throws SQLException {
        int parameter = 1;
        for (Record row : rows) {
            for (RecordComponent column : columns) {
                statement.setObject(parameter, stored(value(row, column)));
                parameter++;
            }
        }
    }

    private static @Nullable Object value(Record row, RecordComponent column) {
        try {
            return column.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + column, e);
        }
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case Money money -> money.amount();
            case Instant instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case UUID key -> key.toString();
            case null, default -> value;
        };
    }

    private static String insert(String table, RecordComponent[] columns, int rows) {
        String names = Arrays.stream(columns)
                .map(column -> "`" + snake(column.getName()) + "`")
                .collect(Collectors.joining(", "));
        String row = "(" + String.join(", ", Collections.nCopies(columns.length, "?")) + ")";
        return "INSERT INTO " + table + " (" + names + ") VALUES " + String.join(", ", Collections.nCopies(rows, row));
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
