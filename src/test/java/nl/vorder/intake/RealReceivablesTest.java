package nl.vorder.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.vorder.IntegrationTest;
import nl.vorder.TestUsers;
import nl.vorder.client.ClientFirmDirectory;
import nl.vorder.debtor.Creditworthiness;
import nl.vorder.debtor.DebtorService;
import nl.vorder.shared.DebtorId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes in 2,466 real invoices of a hundred customers, when they are there. */
@IntegrationTest
class RealReceivablesTest {

    private static final Logger LOG = LoggerFactory.getLogger(RealReceivablesTest.class);
    private static final LocalDate CUT_OFF = LocalDate.of(2013, 6, 30);
    private static final DateTimeFormatter US = DateTimeFormatter.ofPattern("M/d/yyyy");

    @Autowired
    IntakeService intake;

    @Autowired
    ClientFirmDirectory firms;

    @Autowired
    DebtorService debtors;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void log_in() {
        TestUsers.logIn(TestUsers.teamLead(900));
    }

    @AfterEach
    void log_out() {
        TestUsers.logOut();
    }

    @Test
    void the_columns_and_the_american_dates_are_guessed() {
        Optional<Path> file = receivables();
        if (file.isEmpty()) {
            return;
        }
        IntakeFixture fixture = new IntakeFixture(intake, firms, database);
        FileSample sample = fixture.sample(file.get());
        LayoutGuess guess = intake.guess(fixture.firm, sample);
        assertThat(guess.layout().dates()).isEqualTo(DateStyle.MONTH_FIRST);
        assertThat(guess.datesAmbiguous()).isFalse();
        assertThat(guess.layout().columns())
                .containsEntry(IntakeField.REFERENCE, "customerID")
                .containsEntry(IntakeField.NUMBER, "invoiceNumber")
                .containsEntry(IntakeField.INVOICED_ON, "InvoiceDate")
                .containsEntry(IntakeField.DUE_ON, "DueDate")
                .containsEntry(IntakeField.AMOUNT, "InvoiceAmount")
                .containsEntry(IntakeField.SETTLED_ON, "SettledDate")
                .containsEntry(IntakeField.DISPUTED, "Disputed");
    }

    @Test
    void taking_the_file_in_opens_a_dossier_for_each_customer_with_open_invoices() {
        Optional<Path> file = receivables();
        if (file.isEmpty()) {
            return;
        }
        IntakeFixture fixture = new IntakeFixture(intake, firms, database);
        StagedFile staged = fixture.stage(file.get(), CUT_OFF);

        assertThat(staged.lines()).isEqualTo(2466);
        assertThat(staged.count(Verdict.CREATE)).isEqualTo(1930);
        assertThat(staged.count(Verdict.SKIP)).isEqualTo(536);
        StagedFile applied = fixture.apply(staged);
        assertThat(applied.counts()).isEqualTo(staged.counts());
        assertStored(fixture);
        assertThat(intake.apply(staged.id())).isEqualTo(new Applying.Refused(StagedFile.State.APPLIED));

        StagedFile again = fixture.stage(file.get(), CUT_OFF);
        assertThat(again.count(Verdict.SKIP)).isEqualTo(2466);
    }

    @Test
    void creditworthiness_agrees_with_arithmetic_on_the_file_itself() throws IOException {
        Optional<Path> file = receivables();
        if (file.isEmpty()) {
            return;
        }
        IntakeFixture fixture = new IntakeFixture(intake, firms, database);
        fixture.apply(fixture.stage(file.get(), LocalDate.of(2014, 12, 31)));
        for (String reference : List.of("0379-NEVHP", "8976-AMJEO")) {
            DebtorId debtor = new DebtorId(database.sql(
                            "SELECT debtor_id FROM debtor_customer WHERE client_firm_id = :firm AND reference = :reference")
                    .param("firm", fixture.firm.value())
                    .param("reference", reference)
                    .query(Long.class)
                    .single());

            Creditworthiness credit = debtors.creditworthiness(debtor);

            assertAgrees(credit, rowsOf(file.get(), reference));
        }
    }

    private static List<String[]> rowsOf(Path file, String reference) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(","))
                .filter(row -> row[1].equals(reference))
                .toList();
    }

    private static void assertAgrees(Creditworthiness credit, List<String[]> rows) {
        LocalDate last =
                rows.stream().map(row -> day(row[8])).max(LocalDate::compareTo).orElseThrow();
        List<Long> late = rows.stream()
                .filter(row -> day(row[8]).isAfter(last.minusMonths(24)))
                .map(row -> Math.max(0, ChronoUnit.DAYS.between(day(row[5]), day(row[8]))))
                .toList();
        assertThat(credit.settledInvoices()).isEqualTo(late.size()).isGreaterThan(10);
        assertThat(credit.lastSettledOn()).contains(last);
        assertThat(credit.averageDaysLate())
                .isEqualTo(
                        new BigDecimal(late.stream().mapToLong(Long::longValue).sum())
                                .divide(new BigDecimal(late.size()), 1, RoundingMode.HALF_UP));
        assertThat(credit.shareLate())
                .isEqualTo(new BigDecimal(
                                100 * late.stream().filter(days -> days > 0).count())
                        .divide(new BigDecimal(late.size()), 1, RoundingMode.HALF_UP));
    }

    private static void assertStored(IntakeFixture fixture) {
        assertThat(fixture.count("FROM debtor_settled_invoice WHERE client_firm_id = :firm"))
                .isEqualTo(1846);
        assertThat(fixture.count("FROM dossier_dossier WHERE client_firm_id = :firm"))
                .isEqualTo(52);
        assertThat(fixture.count("FROM dossier_invoice WHERE client_firm_id = :firm"))
                .isEqualTo(84);
        assertThat(fixture.count("FROM dossier_invoice WHERE client_firm_id = :firm AND due_on < '2013-06-30'"))
                .isEqualTo(12);
        assertThat(fixture.count(
                        "FROM dossier_invoice WHERE client_firm_id = :firm AND due_on < '2013-06-30' AND disputed"))
                .isEqualTo(8);
        assertThat(fixture.count("FROM compliance_hold h JOIN dossier_dossier d ON d.id = h.dossier_id "
                        + "WHERE d.client_firm_id = :firm AND h.kind = 'DISPUTE'"))
                .isEqualTo(fixture.count("FROM dossier_dossier d WHERE client_firm_id = :firm AND EXISTS "
                        + "(SELECT 1 FROM dossier_invoice i WHERE i.dossier_id = d.id AND i.disputed)"))
                .isPositive();
    }

    private static Optional<Path> receivables() {
        Optional<Path> file = SharedData.receivables();
        if (file.isEmpty()) {
            LOG.warn("The real receivables are not there; IntakeTest takes the small sample in");
        }
        return file;
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text, US);
    }
}
