package nl.vorder.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** A process of its own that starts a database, commits a row, says so and waits to be killed. */
final class HeldDatabase {

    private HeldDatabase() {}

    public static void main(String[] args) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]), Purpose.AGENCY);
        DatabaseAccess access = database.access();
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (id INT PRIMARY KEY)");
            statement.execute("INSERT INTO kept VALUES (42)");
        }
        System.out.write(("server " + database.process().pid() + "\n").getBytes());
        System.out.flush();
        Thread.sleep(120_000);
    }
}
