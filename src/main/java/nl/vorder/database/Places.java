package nl.vorder.database;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where a user's data and unpacked programs go by the habits of the operating system, never into the source tree. */
public final class Places {

    private Places() {}

    /** The data directory when nobody named one: the demo's and the agency's are two. */
    public static Path data(Purpose purpose) {
        return data(purpose, System.getenv(), home(), isMac());
    }

    static Path cache() {
        return cache(System.getenv(), home(), isMac());
    }

    static Path data(Purpose purpose, Map<String, String> environment, Path home, boolean mac) {
        Path base = mac
                ? home.resolve("Library").resolve("Application Support")
                : named(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"));
        return base.resolve("vorder").resolve(purpose.word());
    }

    static Path cache(Map<String, String> environment, Path home, boolean mac) {
        Path base = mac
                ? home.resolve("Library").resolve("Caches")
                : named(environment, "XDG_CACHE_HOME", home.resolve(".cache"));
        return named(environment, "VORDER_CACHE", base.resolve("vorder"));
    }

    private static Path named(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"));
    }

    private static boolean isMac() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
    }
}
