package nl.vorder.queue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vorder.database.DatabaseAccess;
import nl.vorder.database.EmbeddedDatabase;
import nl.vorder.database.Purpose;

/**
 * Kills application and database at random while outcomes are recorded, and counts afterwards. A kill is not a power cut: what the
 * operating system holds survives it.
 */
final class Kills {

    private static final long START_SECONDS = 180;

    /**
     * What was found.
     *
     * @param missing acknowledged and not stored
     * @param contacts attempts counted, to be one for each call
     * @param refusedButStored answered with "no longer yours" and stored all the same
     */
    record Result(
            int kills, int acknowledged, int retried, long missing, long calls, long contacts, long refusedButStored) {}

    private final Path folder;
    private final Path file;
    private final int dossiers;
    private final Random chance = new Random(20);
    private int starts;

    private Kills(Path folder, int dossiers) {
        this.folder = folder;
        this.file = folder.resolve("tried");
        this.dossiers = dossiers;
    }

    static Result run(Path folder, int kills, int dossiers) throws Exception {
        return new Kills(folder, dossiers).run(kills);
    }

    private Result run(int kills) throws Exception {
        EmbeddedDatabase database = start();
        try {
            for (int kill = 0; kill < kills; kill++) {
                Process application = application(database.access(), 8);
                TimeUnit.MILLISECONDS.sleep(300 + chance.nextInt(1_700));
                if (kill % 2 == 0) {
                    application.destroyForcibly().waitFor();
                } else {
                    killServer();
                    TimeUnit.MILLISECONDS.sleep(chance.nextInt(500));
                    application.destroyForcibly().waitFor();
                    database.close();
                    database = start();
                }
            }
            Process last = application(database.access(), 0);
            last.destroyForcibly().waitFor();
            return count(kills, database.access());
        } finally {
            database.close();
        }
    }

    private EmbeddedDatabase start() throws Exception {
        return EmbeddedDatabase.start(folder.resolve("server"), Purpose.AGENCY);
    }

    private static void killServer() throws Exception {
        List<ProcessHandle> servers = ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").contains("mariadbd"))
                .toList();
        // The newest is ours: a test run may have its own beside it.
        ProcessHandle server = servers.stream()
                .max((a, b) -> a.info()
                        .startInstant()
                        .orElseThrow()
                        .compareTo(b.info().startInstant().orElseThrow()))
                .orElseThrow();
        server.destroyForcibly();
        server.onExit().get(30, TimeUnit.SECONDS);
    }

    private Process application(DatabaseAccess access, int agents) throws Exception {
        starts++;
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx600m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashWriter.class.getName(),
                        access.url(),
                        access.user(),
                        access.password(),
                        file.toString(),
                        Integer.toString(dossiers),
                        Integer.toString(agents),
                        Integer.toString(starts))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("application-" + starts + ".log").toFile())
                .start();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!lines("READY").contains("READY " + starts)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("Start " + starts + " failed, see " + folder);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return process;
    }

    private Result count(int kills, DatabaseAccess access) throws Exception {
        Set<String> acknowledged = keys("ACK");
        Set<String> refused = keys("STALE");
        Set<String> stored = new HashSet<>();
        long calls = 0;
        long contacts;
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("SELECT CAST(call_key AS CHAR) FROM call_call")) {
                while (rows.next()) {
                    calls++;
                    stored.add(rows.getString(1));
                }
            }
            try (ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM compliance_contact")) {
                rows.next();
                contacts = rows.getLong(1);
            }
        }
        long missing =
                acknowledged.stream().filter(key -> !stored.contains(key)).count();
        long refusedButStored = refused.stream().filter(stored::contains).count();
        int inFlight = keys("TRY").size();
        return new Result(
                kills, acknowledged.size(), inFlight - acknowledged.size(), missing, calls, contacts, refusedButStored);
    }

    private Set<String> keys(String word) throws IOException {
        return lines(word).stream().map(line -> line.split(" ")[1]).collect(Collectors.toSet());
    }

    private List<String> lines(String word) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(word + " ")).toList();
        }
    }
}
