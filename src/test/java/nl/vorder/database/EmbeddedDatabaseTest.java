package nl.vorder.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    Path temporary;

    @Test
    void stopping_keeps_the_data_also_below_the_temporary_folder() throws Exception {
        Path directory = temporary.resolve("agency");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, Purpose.AGENCY)) {
            execute(database, "CREATE TABLE kept (id INT PRIMARY KEY)", "INSERT INTO kept VALUES (7)");
        }

        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, Purpose.AGENCY)) {
            assertThat(number(database, "SELECT id FROM kept")).isEqualTo(7);
        }
    }

    @Test
    void the_server_is_closed_with_a_password_and_listens_on_this_machine_only() throws Exception {
        Path directory = temporary.resolve("agency");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, Purpose.AGENCY)) {
            DatabaseAccess access = database.access();

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(access.url(), access.user(), "guess"));
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(access.url(), "root", ""));
            assertThat(text(database, "SELECT @@bind_address")).isEqualTo("127.0.0.1");
            assertThat(text(database, "SELECT @@transaction_isolation")).isEqualTo("READ-COMMITTED");
            assertThat(number(database, "SELECT @@innodb_flush_log_at_trx_commit"))
                    .isEqualTo(1);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("password"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                .isEqualTo("rwx------");
        assertThat(directory.resolve("start.sql")).doesNotExist();
    }

    @Test
    void after_a_kill_of_the_application_the_left_over_server_is_stopped_and_the_commit_is_there() throws Exception {
        Path directory = temporary.resolve("agency");
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeldDatabase.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        ProcessHandle leftOver = serverOf(holder);
        holder.destroyForcibly().waitFor();
        assertThat(leftOver.isAlive()).isTrue();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, Purpose.AGENCY)) {
            assertThat(leftOver.isAlive()).isFalse();
            assertThat(number(database, "SELECT id FROM kept")).isEqualTo(42);
        }
    }

    @Test
    void after_a_kill_of_the_server_the_next_start_recovers_what_was_committed() throws Exception {
        Path directory = temporary.resolve("agency");
        EmbeddedDatabase killed = EmbeddedDatabase.start(directory, Purpose.AGENCY);
        execute(killed, "CREATE TABLE kept (id INT PRIMARY KEY)", "INSERT INTO kept VALUES (13)");
        killed.process().destroyForcibly();
        killed.process().onExit().get(10, TimeUnit.SECONDS);
        killed.close();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, Purpose.AGENCY)) {
            assertThat(number(database, "SELECT id FROM kept")).isEqualTo(13);
        }
    }

    @Test
    void a_second_start_on_the_same_data_is_refused() throws Exception {
        Path directory = temporary.resolve("agency");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory, Purpose.AGENCY)) {
            refuses(directory, Purpose.AGENCY, "already runs on the data");
            assertThat(number(database, "SELECT 1")).isEqualTo(1);
        }
    }

    @Test
    void broken_tables_are_named_with_the_log_and_left_alone() throws Exception {
        Path directory = temporary.resolve("agency");
        EmbeddedDatabase.start(directory, Purpose.AGENCY).close();
        Files.writeString(directory.resolve("data").resolve("ibdata1"), "broken");

        refuses(directory, Purpose.AGENCY, "did not start (");

        assertThat(directory.resolve("data").resolve("ibdata1")).hasContent("broken");
        refuses(directory, Purpose.AGENCY, "database.log");
    }

    @Test
    void a_folder_with_other_peoples_files_is_refused_and_left_alone() throws Exception {
        Path letter = Files.writeString(temporary.resolve("letter.txt"), "dear");

        refuses(temporary, Purpose.AGENCY, "holds files that are not Vorder's");

        assertThat(letter).hasContent("dear");
    }

    @Test
    void a_path_that_cannot_be_a_directory_is_refused() throws Exception {
        Path file = Files.writeString(temporary.resolve("file"), "");

        refuses(file.resolve("below"), Purpose.AGENCY, "cannot be used");
    }

    @Test
    void an_agencys_data_is_never_opened_as_a_demo() throws Exception {
        Path directory = temporary.resolve("agency");
        DataDirectory.open(directory, Purpose.AGENCY).close();

        refuses(directory, Purpose.DEMO, "is an agency's own");
    }

    private static ProcessHandle serverOf(Process holder) throws Exception {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(holder.getInputStream()))) {
            String line = lines.readLine();
            while (!line.startsWith("server ")) {
                line = lines.readLine();
            }
            return ProcessHandle.of(Long.parseLong(line.substring(7))).orElseThrow();
        }
    }

    private static void refuses(Path directory, Purpose purpose, String words) {
        assertThatExceptionOfType(DatabaseStartException.class)
                .isThrownBy(() -> EmbeddedDatabase.start(directory, purpose).close())
                .withMessageContaining(words)
                .satisfies(refusal ->
                        assertThat(refusal.getMessage()).endsWith(".").doesNotContain("\n"));
    }

    private static void execute(EmbeddedDatabase database, String... statements) throws SQLException {
        try (Connection connection = connect(database)) {
            for (String statement : statements) {
                connection.createStatement().execute(statement);
            }
        }
    }

    private static int number(EmbeddedDatabase database, String query) throws SQLException {
        return Integer.parseInt(text(database, query));
    }

    private static String text(EmbeddedDatabase database, String query) throws SQLException {
        try (Connection connection = connect(database);
                ResultSet result = connection.createStatement().executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        DatabaseAccess access = database.access();
        return DriverManager.getConnection(access.url(), access.user(), access.password());
    }
}
