package nl.vorder.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Instants in DATETIME columns: always UTC, whatever the zone of the machine. */
public final class UtcColumn {

    private UtcColumn() {}

    /** What to write into the column. */
    public static LocalDateTime of(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** What to write into a column that may be empty. */
    public static @Nullable LocalDateTime of(Optional<Instant> instant) {
        return instant.map(UtcColumn::of).orElse(null);
    }

    /**
     * Reads a column that is never empty.
     *
     * @throws IllegalStateException if it is empty
     */
    public static Instant read(ResultSet row, String column) throws SQLException {
        return find(row, column).orElseThrow(() -> new IllegalStateException("Column " + column + " is empty"));
    }

    /** Reads a column that may be empty. */
    public static Optional<Instant> find(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(local -> local.toInstant(ZoneOffset.UTC));
    }
}
