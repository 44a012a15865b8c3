package nl.vorder.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.agreement.AgreementService;
import nl.vorder.call.CallService;
import nl.vorder.client.ClientFirmDirectory;
import nl.vorder.compliance.ContactLog;
import nl.vorder.compliance.CountingDataSource;
import nl.vorder.debtor.Customer;
import nl.vorder.debtor.DebtorDirectory;
import nl.vorder.dossier.Balances;
import nl.vorder.dossier.DossierParties;
import nl.vorder.dossier.DossierService;
import nl.vorder.letter.LetterHistory;
import nl.vorder.queue.CallAnswer;
import nl.vorder.queue.ClaimedDossier;
import nl.vorder.queue.Lease;
import nl.vorder.queue.NextDossier;
import nl.vorder.queue.QueueRefresh;
import nl.vorder.queue.QueueService;
import nl.vorder.review.ConsultationGate;
import nl.vorder.review.ConsultationService;
import nl.vorder.sheet.LaidOut;
import nl.vorder.sheet.LaidOutSheets;
import nl.vorder.sheet.LyingReady;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many statements "next dossier" takes; begin and end of a transaction are none. */
@IntegrationTest
class NextDossierStatementsTest {

    private static final long AGENT = 970_000;

    @Autowired
    QueueService queue;

    @Autowired
    QueueRefresh refresh;

    @Autowired
    PreparationService preparations;

    @Autowired
    DossiersAhead ahead;

    @Autowired
    LaidOutSheets sheets;

    @Autowired
    DossierService dossiers;

    @Autowired
    Balances balances;

    @Autowired
    DebtorDirectory debtors;

    @Autowired
    ClientFirmDirectory clientFirms;

    @Autowired
    ContactLog contacts;

    @Autowired
    AgreementService agreements;

    @Autowired
    LetterHistory letters;

    @Autowired
    ConsultationService consultations;

    @Autowired
    CallService calls;

    @Autowired
    DataSource source;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void logIn() {
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
        TestUsers.logIn(TestUsers.agent(AGENT));
    }

    @AfterEach
    void logOut() {
        TestUsers.logOut();
        database.sql("DELETE FROM queue_entry").update();
    }

    @Test
    void a_claim_takes_four_statements_and_the_seven_items_one_more() {
        refresh.of(DossierFixture.aDossier(database).open(3).stream()
                .map(Opened::id)
                .toList());
        // The first time also reads what is kept for a while: lanes, skills, rates, limits on contact.
        Lease warm = claim();
        preparations.of(warm.dossierId());
        queue.release(warm);

        CountingDataSource counted = (CountingDataSource) source;
        counted.reset();
        NextDossier.Claimed claimed = (NextDossier.Claimed) queue.next();
        assertThat(counted.statements()).isEqualTo(4);
        assertThat(counted.transactions()).isEqualTo(1);
        preparations.of(claimed);
        assertThat(counted.statements()).isEqualTo(5);
        assertThat(counted.transactions()).isEqualTo(1);
    }

    @Test
    void what_lies_ready_is_claimed_in_three_statements_and_none_more_for_the_seven_items() {
        refresh.of(
                List.of(DossierFixture.aDossier(database).about("812.55").open().id()));
        Lease warm = claim();
        Preparation live = preparations.of(warm);
        queue.release(warm);
        assertThat(layOut(1)).isEqualTo(1);

        CountingDataSource counted = (CountingDataSource) source;
        counted.reset();
        NextDossier.Claimed claimed = (NextDossier.Claimed) queue.next();
        assertThat(preparations.of(claimed)).isEqualTo(live);
        assertThat(counted.statements()).isEqualTo(3);
        assertThat(counted.transactions()).isEqualTo(1);
    }

    @Test
    void what_lies_ready_says_the_same_as_the_tables() {
        Opened dossier = DossierFixture.aDossier(database)
                .ofCompany()
                .about("812.55")
                .revenue("1000000.00", "90000.00")
                .open();
        history(dossier);
        Lease lease = ((ClaimedDossier.Claimed) queue.claim(dossier.id())).lease();
        Preparation live = preparations.of(lease);
        ahead.lay(new DossierParties(dossier.id(), dossier.debtorId(), dossier.firmId()));
        LaidOut ready = new LyingReady(database, sheets).about(dossier.id()).orElseThrow();
        CallAnswer answer = new CallAnswer(live.mayCall(), false);

        assertThat(preparations.of(new NextDossier.Claimed(lease, answer, Optional.of(ready.items()))))
                .isEqualTo(live);
    }

    @Test
    void each_table_behind_what_lies_ready_tells_of_its_changes() {
        refresh.of(List.of(DossierFixture.aDossier(database).open().id()));
        CountingDataSource counted = (CountingDataSource) source;
        counted.reset();
        assertThat(layOut(1)).isEqualTo(1);
        SheetTriggers triggers = new SheetTriggers(database);
        List<String> read = counted.texts().stream()
                .filter(text -> text.contains("UNION ALL"))
                .toList();

        assertThat(read).as("the facts and the items").hasSize(2);
        Set<String> tables = triggers.tablesBehind(read);
        assertThat(tables)
                .contains("dossier_ledger_entry", "compliance_hold", "call_call_back", "security_user")
                .hasSizeGreaterThan(25);
        assertThat(triggers.missing(tables)).isEmpty();
        assertThat(triggers.changedByCascade(tables)).isEmpty();
    }

    @Test
    void a_table_that_does_not_tell_of_its_changes_is_found_behind_its_view() {
        SheetTriggers triggers = new SheetTriggers(database);
        Set<String> tables = triggers.tablesBehind(List.of("SELECT 1 FROM compliance_queue WHERE dossier_id = ?"));
        assertThat(tables).containsExactlyInAnyOrder("queue_entry", "debtor_debtor");
        assertThat(triggers.missing(tables))
                .containsExactlyInAnyOrder("queue_entry INSERT", "queue_entry UPDATE", "queue_entry DELETE");
        assertThat(triggers.changedByCascade(Set.of("queue_weight", "queue_entry")))
                .containsExactly("queue_weight");
    }

    @Test
    void a_trigger_that_notes_the_wrong_row_does_not_count() {
        String right = "INSERT INTO sheet_person_changed (debtor_id) VALUES (NEW.debtor_id)";
        assertThat(new SheetTriggers.Trigger("compliance_hold", "INSERT", right).isRight())
                .isTrue();
        assertThat(new SheetTriggers.Trigger("compliance_hold", "INSERT", right.replace("NEW.debtor_id", "NEW.id"))
                        .isRight())
                .isFalse();
        assertThat(new SheetTriggers.Trigger("compliance_hold", "UPDATE", right).isRight())
                .as("only where it went")
                .isFalse();
    }

    @Test
    void an_important_customer_takes_one_statement_more_for_the_consultation() {
        Opened dossier = DossierFixture.aDossier(database)
                .ofCompany()
                .revenue("1000000.00", "90000.00")
                .open();
        refresh.of(List.of(dossier.id()));
        Lease lease = ((ClaimedDossier.Claimed) queue.claim(dossier.id())).lease();
        preparations.of(lease);

        CountingDataSource counted = (CountingDataSource) source;
        counted.reset();
        assertThat(preparations.of(lease).consultation()).isInstanceOf(ConsultationGate.Needed.class);
        // The sheet, the guardrail, which no claim has asked just now, and the consultation.
        assertThat(counted.statements()).isEqualTo(3);
        assertThat(counted.transactions()).isZero();
    }

    @Test
    void the_sheet_says_the_same_as_each_module_by_itself() {
        Opened dossier = DossierFixture.aDossier(database)
                .ofCompany()
                .about("812.55")
                .revenue("1000000.00", "90000.00")
                .open();
        history(dossier);
        Preparation read = preparations.of(dossier.id());

        assertThat(read.dossier()).isEqualTo(dossiers.find(dossier.id()));
        assertThat(read.clientFirm()).isEqualTo(clientFirms.find(dossier.firmId()));
        assertThat(read.balance()).isEqualTo(balances.today(dossier.id()));
        assertThat(read.debtor()).isEqualTo(debtors.find(dossier.debtorId()));
        assertThat(read.debtor().contactPersons()).hasSize(1);
        assertThat(read.creditworthiness()).isEqualTo(debtors.creditworthiness(dossier.debtorId()));
        assertThat(read.creditworthiness().settledInvoices()).isEqualTo(2);
        assertThat(read.share())
                .isEqualTo(read.clientFirm()
                        .shareOfRevenue(debtors.customer(dossier.debtorId(), dossier.firmId())
                                .flatMap(Customer::yearlyRevenue)))
                .isNotEmpty();
        assertThat(read.contacts()).isEqualTo(contacts.figures(dossier.debtorId()));
        assertThat(read.contacts().sevenDays()).isEqualTo(1);
        assertThat(read.agreements()).isEqualTo(agreements.history(dossier.id()));
        assertThat(read.agreements().arrangements()).hasSize(1);
        assertThat(read.letters()).isEqualTo(letters.of(dossier.id()));
        assertThat(read.letters().reminders()).isEqualTo(1);
        assertThat(read.consultation()).isEqualTo(consultations.gate(dossier.id()));
        assertThat(read.calls()).isEqualTo(calls.recent(dossier.id(), 12)).hasSize(1);
        assertThat(read.otherDossiers()).isEmpty();
    }

    @Test
    void a_debtor_who_only_settled_long_ago_is_weighed_up_to_the_last_invoice() {
        Opened dossier = DossierFixture.aDossier(database).open();
        settled(dossier, "2021-03-01", "2021-03-20");
        settled(dossier, "2020-01-01", "2020-01-20");
        settled(dossier, "2018-01-01", "2018-01-20");
        Preparation read = preparations.of(dossier.id());
        assertThat(read.creditworthiness()).isEqualTo(debtors.creditworthiness(dossier.debtorId()));
        assertThat(read.creditworthiness().settledInvoices()).isEqualTo(2);
        assertThat(read.creditworthiness().lastSettledOn()).isEqualTo(Optional.of(LocalDate.of(2021, 3, 20)));
    }

    private int layOut(int first) {
        return new Ahead(ahead, sheets).layOut(first);
    }

    private Lease claim() {
        return ((NextDossier.Claimed) queue.next()).lease();
    }

    private void history(Opened dossier) {
        long id = dossier.id().value();
        long debtor = dossier.debtorId().value();
        settled(dossier, "2026-05-01", "2026-05-03");
        settled(dossier, "2026-07-01", "2026-08-13");
        List.of(
                        """
                        INSERT INTO debtor_contact_person (id, debtor_id, name, role, pays, preferred_from, preferred_until, source,
                            verified_on)
                        VALUES (NEXT VALUE FOR debtor_contact_person_seq, %1$d, 'Jan', 'boekhouding', TRUE, '09:00', '11:30', 'gesprek',
                            '2026-11-01')
                        """.formatted(debtor),
                        """
                        INSERT INTO debtor_credit_report (id, debtor_id, grade, source, reported_on)
                        VALUES (NEXT VALUE FOR debtor_credit_report_seq, %1$d, 'B', 'bureau', '2026-09-01')
                        """.formatted(debtor),
                        """
                        INSERT INTO letter_sent (id, dossier_id, kind, channel, sent_on, announced_costs)
                        VALUES (NEXT VALUE FOR letter_sent_seq, %1$d, 'REMINDER', 'POST', '2026-11-01', 40.00)
                        """.formatted(id),
                        """
                        INSERT INTO compliance_contact (id, debtor_id, dossier_id, channel, conversation, inbound, at)
                        VALUES (NEXT VALUE FOR compliance_contact_seq, %2$d, %1$d, 'PHONE', TRUE, FALSE, '2026-11-20 10:00:00.123456')
                        """.formatted(id, debtor),
                        """
                        INSERT INTO agreement_arrangement (id, dossier_id, debtor_id, client_firm_id, agreed_at, total, state)
                        VALUES (%1$d, %1$d, %2$d, %3$d, '2026-10-01 10:00:00.5', 400.00, 'BROKEN')
                        """.formatted(id, debtor, dossier.firmId().value()),
                        """
                        INSERT INTO agreement_instalment (id, arrangement_id, number, amount, due_on, state)
                        SELECT NEXT VALUE FOR agreement_instalment_seq, %1$d, seq, 200.00, '2026-11-01' + INTERVAL seq MONTH, 'MISSED'
                          FROM seq_1_to_2
                        """.formatted(id))
                .forEach(sql -> database.sql(sql).update());
        spoken(dossier);
    }

    private void spoken(Opened dossier) {
        long id = dossier.id().value();
        long debtor = dossier.debtorId().value();
        List.of("""
                        INSERT INTO call_call (id, call_key, dossier_id, debtor_id, client_firm_id, user_id, direction, started_at,
                            ended_at, saved_at, stage, identified, outcome, reason, note, quoted_principal, quoted_interest, quoted_costs,
                            quoted_vat, promised_amount, promised_on, fence)
                        VALUES (NEXT VALUE FOR call_call_seq, UUID(), %1$d, %2$d, %3$d, 1, 'OUTBOUND', '2026-11-20 10:00:00',
                            '2026-11-20 10:03:00', '2026-11-20 10:03:01', 'FIRST_OVERDUE', TRUE, 'PROMISE', 'FORGOT', 'Komt goed', 812.55,
                            0, 0, 0, 812.55, '2026-11-25', 1)
                        """.formatted(id, debtor, dossier.firmId().value()), """
                        INSERT INTO agreement_promise (id, dossier_id, debtor_id, client_firm_id, promised_at, amount, due_on, check_on,
                            channel, state)
                        VALUES (%1$d, %1$d, %2$d, %3$d, '2026-11-20 10:03:00', 812.55, '2026-11-25', '2026-11-30', 'LINK', 'OPEN')
                        """.formatted(
                                id, debtor, dossier.firmId().value()))
                .forEach(sql -> database.sql(sql).update());
    }

    private void settled(Opened dossier, String dueOn, String settledOn) {
        database.sql("""
                INSERT INTO debtor_settled_invoice (id, debtor_id, client_firm_id, number, amount, invoiced_on, due_on, settled_on)
                VALUES (NEXT VALUE FOR debtor_settled_invoice_seq, ?, ?, CONCAT('S', ?), 100.00, ?, ?, ?)
                """)
                .params(dossier.debtorId().value(), dossier.firmId().value(), settledOn, dueOn, dueOn, settledOn)
                .update();
    }

    /** Counts what goes through the application's connections. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        static BeanPostProcessor countingDataSource() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource found && !(bean instanceof CountingDataSource)
                            ? new CountingDataSource(found)
                            : bean;
                }
            };
        }
    }
}
