package nl.vorder.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Where the ids of the demo agency begin, and where those of the application go on.
 *
 * <p>The application takes ids in blocks of fifty: with the value N of a sequence it owns N-49 to N. So the first free id
 * is N+1, and a sequence set to the last id used gives the next block right after it.
 */
final class Sequences {

    private final Connection connection;

    Sequences(Connection connection) {
        this.connection = connection;
    }

    /** The first id that nobody was given. */
    long firstFree(String sequence) {
        try {
            return ask("SELECT NEXT VALUE FOR " + sequence) + 1;
        } catch (SQLException e) {
            throw new IllegalStateException("The sequence " + sequence + " does not answer", e);
        }
    }

    /** Moves all sequences past the ids of the demo agency. */
    void moveOn(Agency agency) throws SQLException {
        for (Table<?> table : agency.tables()) {
            String sequence = table.sequence();
            if (sequence != null) {
                moveOn(sequence, table.nextId() - 1);
            }
        }
        moveOn("dossier_booking_seq", agency.nextBooking() - 1);
        moveOn("queue_fence_seq", agency.nextFence() - 1);
    }

    private void moveOn(String sequence, long lastUsed) throws SQLException {
        ask("SELECT SETVAL(" + sequence + ", " + lastUsed + ", 1)");
    }

    private long ask(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            if (!result.next()) {
                throw new SQLException("No answer to " + sql);
            }
            return result.getLong(1);
        }
    }
}
