package nl.vorder.desk;

import java.util.Map;
import nl.vorder.Application;
import nl.vorder.TestClock;
import nl.vorder.TestDatabase;
import nl.vorder.database.DatabaseAccess;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole application with the demo agency on a schema of its own, on a Monday at 10:00, and many agents. */
final class BenchApplication implements AutoCloseable {

    static final String PASSWORD = "vorder-demo";

    private final ConfigurableApplicationContext context;
    private final JdbcClient database;

    private BenchApplication(ConfigurableApplicationContext context) {
        this.context = context;
        this.database = context.getBean(JdbcClient.class);
    }

    static BenchApplication start(int agents) {
        DatabaseAccess access = TestDatabase.newSchema();
        ConfigurableApplicationContext context = new SpringApplicationBuilder(
                        Application.class, TestClock.Configuration.class)
                .initializers(started -> started.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource(
                                "bench",
                                Map.of(
                                        "spring.datasource.url",
                                        access.url(),
                                        "spring.datasource.username",
                                        access.user(),
                                        "spring.datasource.password",
                                        access.password(),
                                        "server.port",
                                        "0",
                                        "vorder.demo",
                                        "true",
                                        "vaadin.productionMode",
                                        "true"))))
                .run();
        BenchApplication application = new BenchApplication(context);
        application.hire(agents);
        application.count();
        application.fillQueue();
        return application;
    }

    String address() {
        return "http://localhost:"
                + ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    int port() {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    JdbcClient database() {
        return database;
    }

    /** Every agent may log in with the demo's password. */
    private void hire(int agents) {
        for (int i = 0; i < agents; i++) {
            database.sql("""
                    INSERT INTO security_user (id, username, password_hash, display_name, role, created_at)
                    SELECT 700000 + :i, CONCAT('agent', :i), password_hash, CONCAT('Agent ', :i), role, created_at
                      FROM security_user WHERE username = 'sanne'
                    """).param("i", i).update();
        }
    }

    /** Fresh tables have no statistics yet, and plans made without them are no plans of a working agency. */
    private void count() {
        database.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() "
                        + "AND table_type = 'BASE TABLE'")
                .query(String.class)
                .list()
                .forEach(table -> database.sql("ANALYZE TABLE " + table).query().listOfRows());
    }

    private void fillQueue() {
        context.getBean(nl.vorder.queue.QueueRefresh.class).all();
    }

    /** Rows behind the real ones, two thirds ready and one third waiting: they are never claimed, only in the way. */
    void addWaiting(int rows) {
        database.sql("""
                INSERT INTO queue_entry (id, dossier_id, debtor_id, client_firm_id, state, rank_key, reason, ready_at, held_by,
                    lane, home_lane)
                SELECT 100000000 + seq, 100000000 + seq, 100000000 + seq, 1, IF(seq % 3 = 0, 'LATER', 'READY'),
                       9000000000000000000 + seq, 'FOLLOW_UP', '2026-11-01', IF(seq % 3 = 0, 'QUIET_DAYS', ''), l.id, l.id
                  FROM seq_1_to_ROWS, (SELECT MIN(id) AS id FROM queue_lane) l
                """.replace("ROWS", Integer.toString(rows))).update();
        database.sql("ANALYZE TABLE queue_entry").query().listOfRows();
    }

    /** What was skipped may be offered again, so that the queue does not run dry. */
    void giveBackSkipped() {
        database.sql("UPDATE queue_entry SET state = 'READY', held_by = '' WHERE held_by = 'SKIPPED'")
                .update();
    }

    /** Whoever skipped a dossier finds it again. */
    void giveBack() {
        database.sql("""
                UPDATE queue_entry SET state = 'READY', held_by = '', leased_to = NULL, leased_until = NULL
                 WHERE state = 'LEASED' OR held_by = 'SKIPPED'
                """).update();
    }

    @Override
    public void close() {
        context.close();
    }
}
