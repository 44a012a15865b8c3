package nl.vorder.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The directory that holds an agency's data, used by one running Vorder at a time.
 *
 * <p>Nothing in this package ever deletes the {@code data} folder in it.
 */
final class DataDirectory implements AutoCloseable {

    private static final String MARKER = "vorder-data";
    private static final long NEEDED_BYTES = 500L * 1024 * 1024;

    private final Path root;
    private final FileChannel channel;

    @SuppressWarnings("unused") // held for as long as the directory is open
    private final FileLock lock;

    private DataDirectory(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the directory for this process, making it first when it does not exist. */
    static DataDirectory open(Path directory, Purpose purpose) throws DatabaseStartException {
        Path root = directory.toAbsolutePath().normalize();
        make(root);
        refuseForeign(root);
        DataDirectory opened = lock(root);
        try {
            opened.keepPurpose(purpose);
            opened.refuseFullDisk();
            return opened;
        } catch (DatabaseStartException e) {
            opened.close();
            throw e;
        }
    }

    Path root() {
        return root;
    }

    /** The server's own files: the tables. */
    Path tables() {
        return root.resolve("data");
    }

    Path log() {
        return root.resolve("log").resolve("database.log");
    }

    /** Who runs the server on this data: process id and start time. */
    Path processFile() {
        return root.resolve("server.process");
    }

    /** The password of the application's database user, made once and readable by the owner only. */
    String password() throws DatabaseStartException {
        Path file = root.resolve("password");
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            String password = HexFormat.of().formatHex(random);
            writePrivately(file, password);
            return password;
        } catch (IOException e) {
            throw unusable(root, e);
        }
    }

    /** Writes a file that only the owner can read. */
    static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, ownerOnly(file, "rw-------"));
        Files.writeString(file, text);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("The lock on " + root + " cannot be given back", e);
        }
    }

    private static void make(Path root) throws DatabaseStartException {
        try {
            if (!Files.isDirectory(root)) {
                Path parent = root.getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                Files.createDirectory(root, ownerOnly(parent == null ? root : parent, "rwx------"));
            }
            if (!Files.isWritable(root)) {
                throw new DatabaseStartException(
                        "The data directory " + root + " is not writable for this user; choose another with --data.");
            }
        } catch (IOException e) {
            throw unusable(root, e);
        }
    }

    private static void refuseForeign(Path root) throws DatabaseStartException {
        try (Stream<Path> content = Files.list(root)) {
            if (!Files.exists(root.resolve(MARKER)) && content.findAny().isPresent()) {
                throw new DatabaseStartException("The directory " + root
                        + " holds files that are not Vorder's; choose an empty or a new one with --data.");
            }
        } catch (IOException e) {
            throw unusable(root, e);
        }
    }

    private static DataDirectory lock(Path root) throws DatabaseStartException {
        try {
            FileChannel channel = FileChannel.open(
                    root.resolve(MARKER), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new DatabaseStartException("Vorder already runs on the data in " + root
                        + "; stop it first or choose another with --data.");
            }
            return new DataDirectory(root, channel, lock);
        } catch (IOException e) {
            throw unusable(root, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void keepPurpose(Purpose purpose) throws DatabaseStartException {
        Path file = root.resolve("purpose");
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, purpose.word());
                return;
            }
            if (!Files.readString(file).strip().equals(purpose.word())) {
                throw new DatabaseStartException(
                        purpose == Purpose.DEMO
                                ? "The data in " + root + " is an agency's own; start with --no-demo, or choose another"
                                        + " directory with --data."
                                : "The data in " + root + " is demo data; start without --no-demo, or choose another"
                                        + " directory with --data.");
            }
        } catch (IOException e) {
            throw unusable(root, e);
        }
    }

    private void refuseFullDisk() throws DatabaseStartException {
        try {
            if (!Files.exists(tables()) && Files.getFileStore(root).getUsableSpace() < NEEDED_BYTES) {
                throw new DatabaseStartException("There is less than 500 MB free for " + root
                        + "; make room or choose another directory with --data.");
            }
        } catch (IOException e) {
            throw unusable(root, e);
        }
    }

    private static DatabaseStartException unusable(Path root, IOException e) {
        return new DatabaseStartException(
                "The data directory " + root + " cannot be used ("
                        + e.getClass().getSimpleName() + ": " + e.getMessage() + "); choose another with --data.",
                e);
    }

    private static FileAttribute<?>[] ownerOnly(Path near, String permissions) {
        Path existing = near;
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (!existing.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
