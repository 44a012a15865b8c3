package nl.vorder.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.vorder.costs.rules.InterestKind;
import nl.vorder.costs.rules.RateTable;
import nl.vorder.demo.DemoGenerator.Setting;
import nl.vorder.shared.Zone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Loads the demo agency once: after the migrations, before the web server answers, and only if there is no client firm yet.
 *
 * @see "decision record 0060"
 */
@Component
@ConditionalOnProperty(name = "vorder.demo", havingValue = "true")
class DemoLoader implements SmartLifecycle {

    /** The application's own encoder is not there yet when the load begins; what it reads is the same. */
    private static final PasswordEncoder PASSWORDS = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    /** Before everything else that starts, the web server and the nightly jobs above all. */
    private static final int FIRST = Integer.MIN_VALUE + 1_000;

    private final DataSource dataSource;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final CompletableFuture<Integer> loading = new CompletableFuture<>();
    private volatile boolean running;

    DemoLoader(DataSource dataSource, Clock clock, ApplicationEventPublisher events) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.events = events;
    }

    /** Begins as soon as the tables stand, beside the rest of the start; {@link #start()} waits for the end. */
    void begin() {
        Thread.ofPlatform().daemon().name("demo-loader").start(() -> {
            try (Connection connection = dataSource.getConnection()) {
                loading.complete(
                        isEmpty(connection) ? load(connection).dossiers.rows().size() : 0);
            } catch (SQLException | RuntimeException e) {
                loading.completeExceptionally(e);
            }
        });
    }

    @Override
    public void start() {
        running = true;
        try {
            int dossiers = loading.join();
            if (dossiers > 0) {
                events.publishEvent(new DemoLoaded(dossiers));
            }
        } catch (CompletionException e) {
            throw new IllegalStateException("The demo agency could not be loaded", e.getCause());
        }
    }

    private Agency load(Connection connection) throws SQLException {
        long begin = System.nanoTime();
        connection.setAutoCommit(false);
        try {
            Sequences sequences = new Sequences(connection);
            Agency agency = DemoGenerator.generate(new Setting(
                    Zone.today(clock), PASSWORDS.encode(DemoLogins.PASSWORD), rates(connection), sequences::firstFree));
            long generated = System.nanoTime();
            write(connection, agency);
            sequences.moveOn(agency);
            connection.commit();
            analyze(connection, agency);
            LOG.info(
                    "Demo agency loaded: made in {} ms, written in {} ms",
                    (generated - begin) / 1_000_000,
                    (System.nanoTime() - generated) / 1_000_000);
            return agency;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void write(Connection connection, Agency agency) throws SQLException {
        TableWriter writer = new TableWriter(connection);
        check(connection, false);
        try {
            for (Table<?> table : agency.tables()) {
                writer.write(table);
            }
        } finally {
            check(connection, true);
        }
    }

    /**
     * Tells the server how the rows lie. By itself it finds out some seconds later, and until then may read whole tables for one dossier.
     */
    private static void analyze(Connection connection, Agency agency) throws SQLException {
        String tables = agency.tables().stream().map(Table::name).distinct().collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE TABLE " + tables);
        }
    }

    /** Whether the server looks up every foreign and unique key; that all of them fit is shown by a test. */
    private static void check(Connection connection, boolean on) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION foreign_key_checks = " + (on ? 1 : 0) + ", unique_checks = " + (on ? 1 : 0));
        }
    }

    private static Rates rates(Connection connection) throws SQLException {
        return new Rates(rates(connection, InterestKind.STATUTORY), rates(connection, InterestKind.TRADE));
    }

    private static RateTable rates(Connection connection, InterestKind kind) throws SQLException {
        List<RateTable.Rate> rates = new ArrayList<>();
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT valid_from, rate FROM costs_interest_rate WHERE kind = ?")) {
            statement.setString(1, kind.name());
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rates.add(new RateTable.Rate(result.getObject(1, LocalDate.class), result.getBigDecimal(2)));
                }
            }
        }
        return new RateTable(kind, rates);
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT 1 FROM client_firm LIMIT 1")) {
            return !result.next();
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return FIRST;
    }
}
