package nl.vorder.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB server of our own, bound to this machine only and closed with a password.
 *
 * <p>The server is a child process on a port the system picks. Its data outlives it: nothing here deletes data, and a kill of either
 * process is recovered by the next start.
 *
 * @see <a href="file:src/docs/decisions/0010-embedded-database.md">Decision 0010</a>
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String SCHEMA = "vorder";
    private static final String USER = "vorder";
    private static final Duration RECOVERY_PATIENCE = Duration.ofMinutes(10);
    private static final long LOG_BYTES = 10L * 1024 * 1024;

    private final DataDirectory directory;
    private final Process server;
    private final DatabaseAccess access;
    private volatile boolean stopping;

    private EmbeddedDatabase(DataDirectory directory, Process server, DatabaseAccess access) {
        this.directory = directory;
        this.server = server;
        this.access = access;
    }

    /**
     * Starts the server on the given data, making it first when the directory is empty.
     *
     * @param path holds data, password and logs; made when missing
     * @param purpose what the data is for; a directory made for another purpose is refused
     * @throws DatabaseStartException with one sentence for the person at the console
     */
    public static EmbeddedDatabase start(Path path, Purpose purpose) throws DatabaseStartException {
        return startIn(DataDirectory.open(path, purpose));
    }

    /**
     * The same in a thread of its own. A directory that cannot be used is refused at once, before anything is written to it.
     *
     * @param path holds data, password and logs; made when missing
     * @param purpose what the data is for; a directory made for another purpose is refused
     * @return the server when it answers, or the {@link DatabaseStartException} that says why it will not
     * @throws DatabaseStartException with one sentence when the directory cannot be used
     */
    public static CompletableFuture<EmbeddedDatabase> begin(Path path, Purpose purpose) throws DatabaseStartException {
        DataDirectory directory = DataDirectory.open(path, purpose);
        CompletableFuture<EmbeddedDatabase> coming = new CompletableFuture<>();
        Thread.ofPlatform().name("database-start").start(() -> {
            try {
                coming.complete(startIn(directory));
            } catch (DatabaseStartException | RuntimeException e) {
                coming.completeExceptionally(e);
            }
        });
        return coming;
    }

    private static EmbeddedDatabase startIn(DataDirectory directory) throws DatabaseStartException {
        try {
            ServerProcess.stopLeftOver(directory);
            ServerBinaries binaries = ServerBinaries.in(Places.cache());
            prepareLog(directory.log());
            if (!Files.exists(directory.tables())) {
                install(directory, binaries);
            }
            return launch(directory, binaries);
        } catch (IOException e) {
            directory.close();
            throw new DatabaseStartException(
                    "The database in " + directory.root() + " cannot be started (" + e.getMessage() + ").", e);
        } catch (DatabaseStartException e) {
            directory.close();
            throw e;
        }
    }

    /** How the application reaches this server. */
    public DatabaseAccess access() {
        return access;
    }

    /** The server's process, for the tests that kill it. */
    ProcessHandle process() {
        return server.toHandle();
    }

    /** Stops the server cleanly and gives the directory free; the data stays. */
    @Override
    public void close() throws DatabaseStartException {
        stopping = true;
        try {
            ServerProcess.stop(server.toHandle());
            ServerProcess.forget(directory);
        } catch (IOException e) {
            throw new DatabaseStartException("The database in " + directory.root() + " cannot be left tidily.", e);
        } finally {
            directory.close();
        }
    }

    private static EmbeddedDatabase launch(DataDirectory directory, ServerBinaries binaries)
            throws IOException, DatabaseStartException {
        int port = freePort();
        String password = directory.password();
        Path statements = startStatements(directory, password);
        Process server = run(directory, serverCommand(directory, binaries, port, statements));
        ServerProcess.remember(directory, server.toHandle());
        String url = "jdbc:mariadb://127.0.0.1:" + port + "/" + SCHEMA;
        EmbeddedDatabase database = new EmbeddedDatabase(directory, server, new DatabaseAccess(url, USER, password));
        database.awaitReady();
        Files.deleteIfExists(statements);
        database.watch();
        return database;
    }

    private void watch() {
        Thread.ofPlatform().daemon().name("database-watch").start(() -> {
            server.onExit().join();
            tellUnexpectedEnd();
        });
    }

    private void tellUnexpectedEnd() {
        if (!stopping) {
            LOG.error(
                    "The database server ended unexpectedly; nothing can be saved until Vorder is started again. Its log is {}",
                    directory.log());
        }
    }

    private void awaitReady() throws DatabaseStartException {
        long end = System.nanoTime() + RECOVERY_PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!server.isAlive()) {
                throw new DatabaseStartException("The database in " + directory.root() + " did not start ("
                        + lastError() + "); its log is " + directory.log() + ".");
            }
            try (Connection connection =
                    DriverManager.getConnection(access.url() + "?connectTimeout=2000", USER, access.password())) {
                if (connection.isValid(2)) {
                    return;
                }
            } catch (SQLException e) {
                pause();
            }
        }
        ServerProcess.stop(server.toHandle());
        throw new DatabaseStartException("The database in " + directory.root()
                + " was not ready in ten minutes; its log is " + directory.log() + ".");
    }

    private static void pause() throws DatabaseStartException {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseStartException("The start was interrupted.", e);
        }
    }

    private String lastError() {
        try (var lines = Files.lines(directory.log(), StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.contains("[ERROR]") && !line.endsWith("Aborting"))
                    .reduce((first, second) -> second)
                    .map(line -> line.substring(line.indexOf("[ERROR]") + 8).strip())
                    .orElse("exit code " + server.exitValue());
        } catch (IOException e) {
            return "exit code " + server.exitValue();
        }
    }

    /** Makes the system tables aside and puts them in place at once: a half-made installation is never used. */
    private static void install(DataDirectory directory, ServerBinaries binaries)
            throws IOException, DatabaseStartException {
        Path fresh = Files.createTempDirectory(directory.root(), "installing-");
        Path script = fresh.resolve("install.sql");
        Path share = binaries.share();
        // With a socket login for root the installation makes no account without a password.
        Files.writeString(
                script,
                "CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket='root';\n"
                        + Files.readString(share.resolve("mariadb_system_tables.sql"))
                        + Files.readString(share.resolve("mariadb_system_tables_data.sql")));
        Path tables = Files.createDirectory(fresh.resolve("data"));
        List<String> command = command(binaries, tables);
        command.addAll(
                List.of("--bootstrap", "--log-warnings=0", "--enforce-storage-engine=", "--max-allowed-packet=8M"));
        Process process = new ProcessBuilder(command)
                .redirectInput(script.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(directory.log().toFile()))
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new DatabaseStartException("A new database could not be made in " + directory.root()
                        + "; the reason stands in " + directory.log() + ".");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseStartException("The start was interrupted.", e);
        }
        Files.move(tables, directory.tables(), StandardCopyOption.ATOMIC_MOVE);
        Files.delete(script);
        Files.delete(fresh);
    }

    private static Process run(DataDirectory directory, List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(directory.log().toFile()))
                .start();
    }

    private static List<String> command(ServerBinaries binaries, Path tables) {
        List<String> command = new ArrayList<>(List.of(
                binaries.server().toString(),
                "--no-defaults",
                "--basedir=" + binaries.home(),
                "--lc-messages-dir=" + binaries.share(),
                "--datadir=" + tables));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private static List<String> serverCommand(
            DataDirectory directory, ServerBinaries binaries, int port, Path statements) {
        List<String> command = command(binaries, directory.tables());
        command.addAll(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=vorder.sock",
                "--pid-file=" + directory.root().resolve("server.pid"),
                "--init-file=" + statements,
                "--skip-name-resolve",
                // Without this the server makes a new 4096-bit key at each start: 4 to 8 seconds, for a loopback
                // connection.
                "--skip-ssl",
                "--skip-log-bin",
                "--character-set-server=utf8mb4",
                "--transaction-isolation=READ-COMMITTED",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=512M",
                "--max-connections=200",
                "--max-allowed-packet=64M"));
        return command;
    }

    /** Statements the server runs by itself at each start, before it listens: root needs no password that way. */
    private static Path startStatements(DataDirectory directory, String password) throws IOException {
        Path file = directory.root().resolve("start.sql");
        DataDirectory.writePrivately(file, """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4;
                DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost');
                FLUSH PRIVILEGES;
                CREATE OR REPLACE USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL ON `%1$s%%`.* TO '%2$s'@'127.0.0.1';
                """.formatted(SCHEMA, USER, password));
        return file;
    }

    private static void prepareLog(Path log) throws IOException {
        Files.createDirectories(log.getParent());
        if (Files.exists(log) && Files.size(log) > LOG_BYTES) {
            Files.move(log, log.resolveSibling("database.1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
