package nl.vorder.compliance;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.vorder.TestDatabase;
import nl.vorder.database.DatabaseAccess;
import nl.vorder.security.CurrentUser;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Zone;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * How long 100,000 decisions take set-wise, and one decision on its own, with half a million contacts and 60,000 holds in the
 * database. The own time of a decision is what is left without the database.
 */
public final class GuardBenchmark {

    private static final int DOSSIERS = 100_000;
    private static final int ONE_BY_ONE = 2_000;
    private static final Instant NOW =
            LocalDateTime.of(2026, 11, 23, 10, 0).atZone(Zone.AMSTERDAM).toInstant();
    private static final Logger LOG = LoggerFactory.getLogger(GuardBenchmark.class);

    private GuardBenchmark() {}

    /** Fills an empty schema and measures. */
    public static void main(String[] arguments) {
        DatabaseAccess access = TestDatabase.newSchema();
        DataSource source = new SingleConnectionDataSource(
                access.url() + "?connectionTimeZone=UTC", access.user(), access.password(), true);
        Flyway.configure().dataSource(source).load().migrate();
        JdbcClient database = JdbcClient.create(source);
        fill(database);
        Decider decider = new Decider(new FactsLoader(database), new SettingsStore(database));
        ContactGuard guard = new ContactGuard(decider, new DecisionLog(new JdbcTemplate(source), new CurrentUser()));
        List<ContactQuestion> questions = questions();
        guard.decideAll(questions.subList(0, 5_000));

        Instant start = time();
        List<ContactDecision> decisions = guard.decideAll(questions);
        Duration all = Duration.between(start, time());
        long allowed = decisions.stream().filter(ContactDecision::allowed).count();
        LOG.warn("{} decisions set-wise: {} ms, {} allowed", DOSSIERS, all.toMillis(), allowed);

        start = time();
        questions.subList(0, ONE_BY_ONE).forEach(guard::decide);
        report("one decision with its statement", start);
        report("one decision without the database", ownTime(decider, questions));
    }

    private static Duration ownTime(Decider decider, List<ContactQuestion> questions) {
        List<Decider.Answer> answers = decider.answer(questions.subList(0, ONE_BY_ONE));
        for (int round = 0; round < 5; round++) {
            answers.forEach(answer -> answer.deliberation().decide(NOW));
        }
        Instant start = time();
        answers.forEach(answer -> answer.deliberation().decide(NOW));
        return Duration.between(start, time());
    }

    private static void report(String what, Instant start) {
        report(what, Duration.between(start, time()));
    }

    private static void report(String what, Duration all) {
        LOG.warn("{}: {} µs on average", what, all.toNanos() / 1_000 / ONE_BY_ONE);
    }

    private static Instant time() {
        return Instant.ofEpochSecond(0, System.nanoTime());
    }

    private static List<ContactQuestion> questions() {
        List<ContactQuestion> questions = new ArrayList<>(DOSSIERS);
        for (int i = 1; i <= DOSSIERS; i++) {
            questions.add(new ContactQuestion(
                    new DebtorId(i % 80_000 + 1),
                    new DossierId(i),
                    DebtorKind.CONSUMER,
                    Channel.PHONE,
                    GuardedAction.BATCH,
                    NOW));
        }
        return questions;
    }

    private static void fill(JdbcClient database) {
        List.of(
                        "INSERT INTO client_firm (id, name) SELECT seq, CONCAT('Firma ', seq) FROM seq_1_to_50",
                        """
                        INSERT INTO debtor_debtor (id, kind, name, date_of_birth, created_at)
                        SELECT seq, 'CONSUMER', CONCAT('Debiteur ', seq), '1980-01-01', '2026-01-01' FROM seq_1_to_80000
                        """,
                        """
                        INSERT INTO debtor_contact_point (id, debtor_id, kind, address, usable, source, verified_on)
                        SELECT seq, seq, 'PHONE', CONCAT('+316', 10000000 + seq), TRUE, 'file', '2026-01-01' FROM seq_1_to_80000
                        """,
                        """
                        INSERT INTO dossier_dossier
                            (id, number, client_firm_id, debtor_id, stage, status, opened_on, payment_reference)
                        SELECT seq, CONCAT('D', seq), seq MOD 50 + 1, seq MOD 80000 + 1, 'FIRST_OVERDUE', 'OPEN', '2026-01-01',
                               CONCAT('P', seq)
                          FROM seq_1_to_100000
                        """,
                        """
                        INSERT INTO compliance_contact (id, debtor_id, dossier_id, channel, conversation, inbound, at)
                        SELECT seq, seq MOD 80000 + 1, seq MOD 100000 + 1, 'PHONE', seq MOD 7 = 0, seq MOD 11 = 0,
                               TIMESTAMP('2026-11-22 12:00:00') - INTERVAL (seq MOD 4001) HOUR
                          FROM seq_1_to_500000
                        """,
                        """
                        INSERT INTO compliance_hold (id, debtor_id, dossier_id, kind, starts_at, ends_at)
                        SELECT seq, (seq * 3) MOD 80000 + 1, NULL, ELT(seq MOD 3 + 1, 'LETTER_UNDER_WAY', 'PROMISE', 'DISPUTE'),
                               '2026-11-01', IF(seq MOD 2, '2026-11-20', '2026-12-27')
                          FROM seq_1_to_60000
                        """,
                        "ANALYZE TABLE compliance_contact, compliance_hold, dossier_dossier, debtor_contact_point")
                .forEach(sql -> execute(database, sql));
    }

    private static void execute(JdbcClient database, String sql) {
        if (sql.startsWith("ANALYZE")) {
            database.sql(sql).query().listOfRows();
        } else {
            database.sql(sql).update();
        }
    }
}
