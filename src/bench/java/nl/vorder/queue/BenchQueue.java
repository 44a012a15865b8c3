package nl.vorder.queue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import nl.vorder.Application;
import nl.vorder.TestClock;
import nl.vorder.TestDatabase;
import nl.vorder.database.DatabaseAccess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole application on a schema of its own, on a Monday at 10:00, with so many dossiers ready to be called. */
final class BenchQueue implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BenchQueue.class);
    private static final Duration SETTLING = Duration.ofSeconds(150);
    private static final Duration PACE = Duration.ofMillis(5);
    private static final long FEW_PAGES = 1_000;

    private static final List<String> ROWS = List.of(
            "INSERT INTO client_firm (id, name, yearly_revenue) SELECT seq, CONCAT('Firma ', seq), 1000000 FROM seq_1_to_50",
            """
                        INSERT INTO debtor_debtor (id, kind, name, date_of_birth, created_at)
                        SELECT seq, 'CONSUMER', CONCAT('Debiteur ', seq), '1980-01-01', '2026-01-01' FROM {seq}
                        """,
            """
                        INSERT INTO debtor_contact_point (id, debtor_id, kind, address, usable, source, verified_on)
                        SELECT seq, seq, 'PHONE', CONCAT('+316', 10000000 + seq), TRUE, 'file', '2026-01-01' FROM {seq}
                        """,
            """
                        INSERT INTO dossier_dossier
                            (id, number, client_firm_id, debtor_id, stage, status, opened_on, payment_reference, debtor_kind)
                        SELECT seq, CONCAT('D', seq), seq MOD 50 + 1, seq, 'FIRST_OVERDUE', 'OPEN', '2026-10-01', CONCAT('P', seq), 'CONSUMER'
                          FROM {seq}
                        """,
            """
                        INSERT INTO dossier_invoice (id, dossier_id, client_firm_id, number, invoiced_on, due_on, amount)
                        SELECT seq, seq, seq MOD 50 + 1, CONCAT('F', seq), '2026-09-01', '2026-10-01', 10 + seq MOD 5000 FROM {seq}
                        """,
            // With its triggers the table refuses a set of rows made by a SELECT.
            "DROP TRIGGER dossier_ledger_entry_no_update",
            "DROP TRIGGER dossier_ledger_entry_no_delete",
            """
                        INSERT INTO dossier_ledger_entry (id, dossier_id, invoice_id, booking_id, kind, component, amount, booked_on,
                            recorded_at)
                        SELECT id, dossier_id, id, id, 'PRINCIPAL', 'PRINCIPAL', amount, '2026-10-01', '2026-10-01' FROM dossier_invoice
                        """,
            """
                        INSERT INTO letter_sent (id, dossier_id, kind, channel, sent_on) SELECT seq, seq, 'REMINDER', 'POST', '2026-10-20'
                          FROM {seq}
                        """,
            """
                        INSERT INTO compliance_contact (id, debtor_id, dossier_id, channel, conversation, inbound, at)
                        SELECT seq, seq, seq, 'PHONE', FALSE, FALSE, TIMESTAMP('2026-11-01 12:00:00') - INTERVAL (seq MOD 401) HOUR FROM {seq}
                        """,
            "INSERT INTO queue_lane (id, team_id, language, business) VALUES (1, 1, 'nl', FALSE)",
            "CREATE TABLE bench_floor (id BIGINT PRIMARY KEY, state VARCHAR(8) NOT NULL, fence BIGINT NOT NULL)",
            "CREATE TABLE bench_floor_log (id BIGINT PRIMARY KEY AUTO_INCREMENT, floor_id BIGINT, at DATETIME(6))",
            "INSERT INTO bench_floor SELECT seq, 'READY', 0 FROM seq_1_to_100000");

    private final ConfigurableApplicationContext context;
    private final JdbcClient database;

    private BenchQueue(ConfigurableApplicationContext context) {
        this.context = context;
        this.database = context.getBean(JdbcClient.class);
    }

    static BenchQueue start(int dossiers) {
        DatabaseAccess access = TestDatabase.newSchema();
        ConfigurableApplicationContext context = new SpringApplicationBuilder(
                        Application.class, TestClock.Configuration.class)
                .initializers(started -> started.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource(
                                "bench",
                                Map.of(
                                        "spring.datasource.url", access.url(),
                                        "spring.datasource.username", access.user(),
                                        "spring.datasource.password", access.password(),
                                        "spring.datasource.hikari.maximum-pool-size", "40",
                                        "server.port", "0",
                                        "vorder.jobs", "false",
                                        "vaadin.productionMode", "true"))))
                .run();
        BenchQueue queue = new BenchQueue(context);
        queue.fill(dossiers);
        return queue;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient database() {
        return database;
    }

    private void fill(int dossiers) {
        String sequence = "seq_1_to_" + dossiers;
        ROWS.forEach(sql -> database.sql(sql.replace("{seq}", sequence)).update());
        addReady(1, dossiers, 0);
        analyze();
    }

    /** Lets the clock go from now on; what lasts for a moment must not last for ever. */
    void letTimePass() {
        TestClock clock = bean(TestClock.class);
        Thread.ofPlatform().daemon().name("time").start(() -> {
            long before = System.nanoTime();
            while (true) {
                LockSupport.parkNanos(PACE.toNanos());
                long now = System.nanoTime();
                clock.tick(Duration.ofNanos(now - before));
                before = now;
            }
        });
    }

    /** Rows of the queue, ready, behind each other from a rank. */
    void addReady(long first, int count, long rank) {
        database.sql("""
                INSERT INTO queue_entry (id, dossier_id, debtor_id, client_firm_id, state, rank_key, reason, reason_on, reason_amount,
                    ready_at, lane, home_lane)
                SELECT seq, seq, seq, seq MOD 50 + 1, 'READY', %d + (seq * 7919) MOD 1000003, 'FIRST_OVERDUE', '2026-10-01', 100,
                       '2026-11-01', 1, 1
                  FROM seq_%d_to_%d
                """.formatted(rank, first, first + count - 1)).update();
    }

    void analyze() {
        database.sql(
                        "ANALYZE TABLE queue_entry, dossier_dossier, dossier_invoice, dossier_ledger_entry, compliance_contact")
                .query()
                .listOfRows();
    }

    /**
     * Waits until the database has written and cleaned up what the filling left behind, two minutes and a half at the most: an agency's
     * queue was not filled a moment ago.
     */
    void settle() {
        long end = System.nanoTime() + SETTLING.toNanos();
        while ((status("Innodb_buffer_pool_pages_dirty") > FEW_PAGES
                        || status("Innodb_history_list_length") > FEW_PAGES)
                && System.nanoTime() < end) {
            LockSupport.parkNanos(500_000_000L);
        }
        LOG.warn(
                "settled with {} pages to write and {} changes to clean up",
                status("Innodb_buffer_pool_pages_dirty"),
                status("Innodb_history_list_length"));
    }

    private long status(String name) {
        return database.sql("SHOW GLOBAL STATUS LIKE :name")
                .param("name", name)
                .query((row, number) -> row.getLong(2))
                .single();
    }

    /** Nothing lies ready any more. */
    void forgetLaidOut() {
        database.sql("UPDATE sheet_epoch SET number = number + 1").update();
    }

    /** Everything that was claimed is ready again. */
    void giveBack() {
        database.sql(
                        "UPDATE queue_entry SET state = 'READY', leased_to = NULL, leased_until = NULL WHERE state = 'LEASED'")
                .update();
    }

    @Override
    public void close() {
        context.close();
    }
}
