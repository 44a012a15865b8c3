package nl.vorder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vorder.database.DatabaseAccess;
import nl.vorder.database.Places;
import nl.vorder.database.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * What the command line and the environment ask for; the command line wins.
 *
 * @param port the HTTP port, 1 to 65535
 * @param data where the embedded database lives
 * @param demo whether the made-up agency is loaded
 * @param clock the practice clock's start in Dutch local time; only with demo data
 * @param database the MariaDB to use instead of the embedded one
 * @param help whether only the explanation is wanted
 * @param others arguments for Spring, such as {@code --logging.level.root=INFO}
 */
record LaunchOptions(
        int port,
        Path data,
        boolean demo,
        Optional<LocalDateTime> clock,
        Optional<DatabaseAccess> database,
        boolean help,
        List<String> others) {

    static final String HELP = """
            Usage: vorder run [options]

              --port NUMBER    HTTP port, 8080 when absent              (VORDER_PORT)
              --data FOLDER    where the embedded database lives        (VORDER_DATA)
              --no-demo        without the made-up agency               (VORDER_DEMO=false)
              --clock TIME     practice clock, as 2026-11-23T10:00;     (VORDER_CLOCK)
                               only with the made-up agency
              --help           this text

            A MariaDB of your own instead of the embedded one: VORDER_DB_URL, VORDER_DB_USER and
            VORDER_DB_PASSWORD (or VORDER_DB_PASSWORD_FILE). See src/docs/operations.md for the rest.""";

    /**
     * Reads the options.
     *
     * @throws LaunchException with a sentence that names the wrong option
     */
    static LaunchOptions of(List<String> arguments, Map<String, String> environment) throws LaunchException {
        Map<String, String> named = new HashMap<>();
        List<String> others = new ArrayList<>();
        read(arguments, named, others);
        boolean demo = !named.containsKey("--no-demo")
                && (named.containsKey("--demo")
                        || environment.getOrDefault("VORDER_DEMO", "").equals("true"));
        Optional<LocalDateTime> clock =
                setting(named.get("--clock"), environment, "VORDER_CLOCK").isEmpty()
                        ? Optional.empty()
                        : Optional.of(clock(setting(named.get("--clock"), environment, "VORDER_CLOCK")
                                .orElseThrow()));
        if (clock.isPresent() && !demo) {
            throw new LaunchException("The clock can be set for the demo only; real work runs on the real time.");
        }
        String port = setting(named.get("--port"), environment, "VORDER_PORT").orElse("8080");
        Optional<String> data = setting(named.get("--data"), environment, "VORDER_DATA");
        return new LaunchOptions(
                port(port),
                data.isPresent() ? path(data.get()) : Places.data(demo ? Purpose.DEMO : Purpose.AGENCY),
                demo,
                clock,
                database(environment),
                named.containsKey("--help"),
                List.copyOf(others));
    }

    /** A setting from the environment, or from the file that {@code NAME_FILE} names, as containers hand out secrets. */
    static Optional<String> secret(Map<String, String> environment, String name) throws LaunchException {
        String file = environment.getOrDefault(name + "_FILE", "");
        if (file.isBlank()) {
            return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
        }
        try {
            return Optional.of(Files.readString(Path.of(file)).strip());
        } catch (IOException | InvalidPathException e) {
            throw new LaunchException("The file " + file + " named by " + name + "_FILE cannot be read.");
        }
    }

    private static void read(List<String> arguments, Map<String, String> named, List<String> others)
            throws LaunchException {
        for (int i = 0; i < arguments.size(); i++) {
            String[] parts = arguments.get(i).split("=", 2);
            switch (parts[0]) {
                case "--no-demo", "--demo", "--help" -> named.put(parts[0], "");
                case "--port", "--data", "--clock" -> {
                    if (parts.length == 1 && i + 1 == arguments.size()) {
                        throw new LaunchException("The option " + parts[0] + " needs a value.");
                    }
                    named.put(parts[0], parts.length == 2 ? parts[1] : arguments.get(++i));
                }
                default -> {
                    if (parts.length != 2 || !parts[0].startsWith("--") || !parts[0].contains(".")) {
                        throw new LaunchException("There is no option " + arguments.get(i) + "; --help lists them.");
                    }
                    others.add(arguments.get(i));
                }
            }
        }
    }

    private static Optional<String> setting(
            @Nullable String argument, Map<String, String> environment, String variable) {
        return Optional.ofNullable(argument)
                .or(() -> Optional.ofNullable(environment.get(variable)))
                .filter(value -> !value.isBlank());
    }

    private static Optional<DatabaseAccess> database(Map<String, String> environment) throws LaunchException {
        String url = environment.getOrDefault("VORDER_DB_URL", "");
        if (url.isBlank()) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:mariadb:")) {
            throw new LaunchException("VORDER_DB_URL must start with jdbc:mariadb:, for example"
                    + " jdbc:mariadb://db.example:3306/vorder.");
        }
        return Optional.of(new DatabaseAccess(
                url,
                secret(environment, "VORDER_DB_USER").orElse("vorder"),
                secret(environment, "VORDER_DB_PASSWORD")
                        .orElseThrow(() -> new LaunchException(
                                "VORDER_DB_URL needs VORDER_DB_PASSWORD or VORDER_DB_PASSWORD_FILE beside it."))));
    }

    private static int port(String text) throws LaunchException {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535 || Integer.parseInt(text) == 0) {
            throw new LaunchException("The port must be a number from 1 to 65535, not " + text + ".");
        }
        return Integer.parseInt(text);
    }

    private static LocalDateTime clock(String text) throws LaunchException {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new LaunchException("The clock must be a date and time such as 2026-11-23T10:00, not " + text + ".");
        }
    }

    private static Path path(String text) throws LaunchException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new LaunchException("The data directory " + text + " is not a path.");
        }
    }
}
