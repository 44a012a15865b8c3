package nl.vorder.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Remembers the running server beside its data, so that a later start finds one whose application was killed. */
final class ServerProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private ServerProcess() {}

    static void remember(DataDirectory directory, ProcessHandle server) throws IOException {
        String started = server.info()
                .startInstant()
                .map(instant -> Long.toString(instant.toEpochMilli()))
                .orElse("0");
        Files.writeString(directory.processFile(), server.pid() + " " + started);
    }

    static void forget(DataDirectory directory) throws IOException {
        Files.deleteIfExists(directory.processFile());
    }

    /** Stops the server that an earlier, killed application left behind; does nothing if there is none. */
    static void stopLeftOver(DataDirectory directory) throws DatabaseStartException {
        Optional<ProcessHandle> leftOver = leftOver(directory.processFile());
        if (leftOver.isPresent()) {
            stop(leftOver.get());
        }
    }

    /** Asks the server to finish, and ends it when it does not; it recovers from that at its next start. */
    static void stop(ProcessHandle server) throws DatabaseStartException {
        server.destroy();
        if (!ends(server)) {
            server.destroyForcibly();
            if (!ends(server)) {
                throw new DatabaseStartException(
                        "The database server with process id " + server.pid() + " does not stop; end it by hand.");
            }
        }
    }

    private static boolean ends(ProcessHandle server) {
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !server.isAlive();
        }
    }

    private static Optional<ProcessHandle> leftOver(Path file) throws DatabaseStartException {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            String[] words = Files.readString(file).strip().split(" ", -1);
            Instant started = Instant.ofEpochMilli(Long.parseLong(words[1]));
            // Process ids are used again: only the one that also started at that moment is ours.
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(process -> process.info()
                            .startInstant()
                            .filter(started::equals)
                            .isPresent());
        } catch (IOException | RuntimeException e) {
            throw new DatabaseStartException(
                    "The file " + file + " cannot be read; remove it when no MariaDB runs.", e);
        }
    }
}
