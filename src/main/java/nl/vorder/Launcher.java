package nl.vorder;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.vorder.database.DatabaseAccess;
import nl.vorder.database.DatabaseStartException;
import nl.vorder.database.EmbeddedDatabase;
import nl.vorder.database.Purpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Brings Vorder up in order: checks, database, application, and the lines on the console. */
final class Launcher {

    private static final Logger LOG = LoggerFactory.getLogger(Launcher.class);

    private final LaunchOptions options;
    private final Map<String, Object> properties = new HashMap<>();

    Launcher(LaunchOptions options) {
        this.options = options;
    }

    /**
     * Starts everything and returns when the first page can be asked for.
     *
     * @throws LaunchException with one sentence for the person at the console
     */
    ConfigurableApplicationContext launch() throws LaunchException {
        requireFreePort();
        Optional<CompletableFuture<EmbeddedDatabase>> coming = Optional.empty();
        if (options.database().isPresent()) {
            requireAnswer(options.database().get());
            use(options.database().get());
        } else {
            coming = Optional.of(beginDatabase());
            properties.put(
                    "logging.file.name",
                    options.data().resolve("log").resolve("vorder.log").toString());
        }
        SpringApplication application = new SpringApplication(Application.class);
        coming.ifPresent(database -> application.addInitializers(
                context -> context.getEnvironment().getPropertySources().addFirst(new ComingDatabase(database))));
        properties.put("server.port", options.port());
        properties.put("vorder.demo", options.demo());
        options.clock().ifPresent(time -> properties.put("vorder.clock", time.toString()));
        application.setDefaultProperties(properties);
        ConfigurableApplicationContext context =
                application.run(options.others().toArray(String[]::new));
        Welcome.lines(context, options).forEach(Console::say);
        FirstLogin.prepare(context, options).forEach(Console::say);
        return context;
    }

    private CompletableFuture<EmbeddedDatabase> beginDatabase() throws LaunchException {
        try {
            CompletableFuture<EmbeddedDatabase> coming =
                    EmbeddedDatabase.begin(options.data(), options.demo() ? Purpose.DEMO : Purpose.AGENCY);
            return coming.whenComplete((database, failure) -> {
                if (failure == null) {
                    // Runs after the application has closed: the last transaction still finds its database.
                    SpringApplication.getShutdownHandlers().add(() -> stop(database));
                } else {
                    giveUp(failure);
                }
            });
        } catch (DatabaseStartException e) {
            throw new LaunchException(sentence(e));
        }
    }

    /** The application waits for this database half built; there is nothing of it to close, only a person to tell. */
    private static void giveUp(Throwable failure) {
        Console.fail(sentence(failure));
        Runtime.getRuntime().halt(1);
    }

    private static String sentence(Throwable failure) {
        return Optional.ofNullable(failure.getMessage()).orElse("The database did not start.");
    }

    private static void stop(EmbeddedDatabase database) {
        try {
            database.close();
        } catch (DatabaseStartException e) {
            LOG.error("The database could not be stopped cleanly", e);
        }
    }

    private void use(DatabaseAccess access) {
        properties.put("spring.datasource.url", access.url());
        properties.put("spring.datasource.username", access.user());
        properties.put("spring.datasource.password", access.password());
    }

    /** Asks before the database is started: the person waits less for the bad news. */
    private void requireFreePort() throws LaunchException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(options.port()));
        } catch (IOException e) {
            throw new LaunchException(
                    "Port " + options.port() + " is in use or not allowed; choose another with --port.");
        }
    }

    private static void requireAnswer(DatabaseAccess access) throws LaunchException {
        DriverManager.setLoginTimeout(10);
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password())) {
            String version = connection.getMetaData().getDatabaseProductVersion();
            if (!connection.getMetaData().getDatabaseProductName().contains("MariaDB")) {
                throw new LaunchException("The database at " + access.url() + " is not a MariaDB but " + version + ".");
            }
        } catch (SQLException e) {
            throw new LaunchException("The database at " + access + " does not answer: "
                    + List.of(String.valueOf(e.getMessage()).split("\n")).getFirst());
        }
    }
}
