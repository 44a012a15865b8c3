package nl.vorder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import nl.vorder.database.DatabaseAccess;
import nl.vorder.database.EmbeddedDatabase;
import nl.vorder.database.Purpose;
import org.springframework.util.FileSystemUtils;

/**
 * The one MariaDB of a test run: the server named by {@code VORDER_TEST_DB_URL} (with {@code VORDER_TEST_DB_USER} and {@code
 * VORDER_TEST_DB_PASSWORD}) or the embedded one. Each run has a schema of its own, dropped at the end.
 */
public final class TestDatabase {

    private static final DatabaseAccess SERVER = server();

    private TestDatabase() {}

    /** Makes a new, empty schema. */
    public static DatabaseAccess newSchema() {
        String schema = "vorder_test_" + UUID.randomUUID().toString().replace("-", "");
        execute("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4");
        if (System.getenv("VORDER_TEST_DB_URL") != null) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> execute("DROP DATABASE IF EXISTS " + schema)));
        }
        String url = SERVER.url().substring(0, SERVER.url().lastIndexOf('/') + 1) + schema;
        return new DatabaseAccess(url, SERVER.user(), SERVER.password());
    }

    private static void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(SERVER.url(), SERVER.user(), SERVER.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The test database does not answer: " + sql, e);
        }
    }

    private static DatabaseAccess server() {
        String url = System.getenv("VORDER_TEST_DB_URL");
        if (url != null) {
            return new DatabaseAccess(
                    url, System.getenv("VORDER_TEST_DB_USER"), System.getenv("VORDER_TEST_DB_PASSWORD"));
        }
        try {
            Path directory = Files.createTempDirectory("vorder-test-database");
            EmbeddedDatabase database = EmbeddedDatabase.start(directory.resolve("server"), Purpose.AGENCY);
            stopAtEnd(database, directory);
            return database.access();
        } catch (Exception e) {
            throw new IllegalStateException(
                    "The embedded MariaDB cannot be started; set VORDER_TEST_DB_URL to a server of your own", e);
        }
    }

    private static void stopAtEnd(EmbeddedDatabase database, Path directory) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                database.close();
                FileSystemUtils.deleteRecursively(directory);
            } catch (Exception e) {
                throw new IllegalStateException("The test database does not stop", e);
            }
        }));
    }
}
