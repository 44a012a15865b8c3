package nl.vorder.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import javax.sql.DataSource;
import nl.vorder.shared.Zone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
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

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    /** Before everything else that starts, the web server and the nightly jobs above all. */
    private static final int FIRST = Integer.MIN_VALUE + 1_000;

    private final DataSource dataSource;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private volatile boolean running;

    DemoLoader(DataSource dataSource, PasswordEncoder passwords, Clock clock, ApplicationEventPublisher events) {
        this.dataSource = dataSource;
        this.passwords = passwords;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void start() {
        running = true;
        try (Connection connection = dataSource.getConnection()) {
            if (isEmpty(connection)) {
                Agency agency = load(connection);
                events.publishEvent(new DemoLoaded(agency.dossiers.rows().size()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The demo agency could not be loaded", e);
        }
    }

    private Agency load(Connection connection) throws SQLException {
        long begin = System.nanoTime();
        connection.setAutoCommit(false);
        try {
            Sequences sequences = new Sequences(connection);
            Agency agency = DemoGenerator.generate(
                    Zone.today(clock), passwords.encode(DemoLogins.PASSWORD), sequences::firstFree);
            long generated = System.nanoTime();
            write(connection, agency);
            sequences.moveOn(agency);
            connection.commit();
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
        for (Table<?> table : agency.tables()) {
            writer.write(table);
        }
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
