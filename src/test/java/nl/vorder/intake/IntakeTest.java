package nl.vorder.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.vorder.IntegrationTest;
import nl.vorder.TestUsers;
import nl.vorder.client.ClientFirmDirectory;
import nl.vorder.dossier.BalanceService;
import nl.vorder.dossier.DossierDetails;
import nl.vorder.dossier.DossierService;
import nl.vorder.dossier.DossierStatus;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Takes small files in on a real database; today is 23 November 2026. */
@IntegrationTest
class IntakeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    IntakeService intake;

    @Autowired
    ClientFirmDirectory firms;

    @Autowired
    DossierService dossiers;

    @Autowired
    BalanceService balances;

    @Autowired
    JdbcClient database;

    private IntakeFixture fixture;

    @BeforeEach
    void log_in() {
        TestUsers.logIn(TestUsers.teamLead(902));
        fixture = new IntakeFixture(intake, firms, database);
    }

    @AfterEach
    void log_out() {
        TestUsers.logOut();
    }

    @Test
    void the_small_sample_in_american_style_is_seen_from_its_cut_off_day() {
        StagedFile file = fixture.stage(Path.of("src/test/resources/intake/sample.csv"), LocalDate.of(2026, 6, 30));
        assertThat(fixture.reasons(file))
                .containsExactly(
                        RowReason.NEW_HISTORY,
                        RowReason.NEW_CLAIM,
                        RowReason.NEW_DISPUTED_CLAIM,
                        RowReason.NOT_YET_KNOWN,
                        RowReason.NEW_HISTORY);
        fixture.apply(file);
        assertThat(fixture.count("FROM dossier_dossier WHERE client_firm_id = :firm"))
                .isEqualTo(2);
        assertThat(fixture.count("FROM debtor_settled_invoice WHERE client_firm_id = :firm"))
                .isEqualTo(2);
    }

    @Test
    void two_invoices_of_one_customer_go_into_one_dossier_and_a_later_one_joins_them() {
        fixture.take("K-1;F-1;01-10-2026;30-11-2026;100,00;;nee\nK-1;F-2;05-10-2026;04-12-2026;50,00;;nee\n", TODAY);
        DossierDetails dossier = dossier();
        assertThat(dossier.stage()).isEqualTo(Stage.COURTESY);
        assertThat(dossier.invoices()).hasSize(2);

        fixture.take("k-1;F-3;01-08-2026;31-08-2026;25,00;;nee\n", TODAY);

        assertThat(dossier().invoices()).hasSize(3);
        assertThat(dossier().stage()).isEqualTo(Stage.FIRST_OVERDUE);
        assertThat(balances.today(dossier().id()).principal()).isEqualTo(Money.of("175.00"));
    }

    @Test
    void a_second_import_of_the_same_file_changes_nothing() {
        String rows = "K-1;F-1;01-10-2026;31-10-2026;100,00;;ja\nK-2;F-2;01-06-2026;01-07-2026;50,00;03-07-2026;nee\n";
        fixture.take(rows, TODAY);
        StagedFile again = fixture.stage(IntakeFixture.file(IntakeFixture.HEADER + rows), TODAY);
        assertThat(fixture.reasons(again)).containsExactly(RowReason.UNCHANGED, RowReason.UNCHANGED);
        fixture.apply(again);
        assertThat(fixture.count("FROM dossier_invoice WHERE client_firm_id = :firm"))
                .isEqualTo(1);
    }

    @Test
    void a_changed_amount_moves_the_balance_up_and_down_and_is_known_the_next_time() {
        fixture.take("K-1;F-1;01-10-2026;31-10-2026;100,00;;nee\n", TODAY);
        fixture.take("K-1;F-1;01-10-2026;31-10-2026;130,00;;nee\n", TODAY);
        assertThat(balances.today(dossier().id()).principal()).isEqualTo(Money.of("130.00"));
        fixture.take("K-1;F-1;01-10-2026;31-10-2026;90,00;;nee\n", TODAY);
        assertThat(balances.today(dossier().id()).principal()).isEqualTo(Money.of("90.00"));
        StagedFile again = fixture.stage(
                IntakeFixture.file(IntakeFixture.HEADER + "K-1;F-1;01-10-2026;31-10-2026;90,00;;nee\n"), TODAY);
        assertThat(fixture.reasons(again)).containsExactly(RowReason.UNCHANGED);
    }

    @Test
    void an_invoice_paid_to_the_client_firm_meanwhile_is_booked_and_counts_as_history() {
        fixture.take("K-1;F-1;01-11-2026;01-12-2026;100,00;;nee\n", TODAY);
        DossierId id = dossier().id();

        StagedFile applied = fixture.take("K-1;F-1;01-11-2026;01-12-2026;100,00;20-11-2026;nee\n", TODAY);

        assertThat(fixture.reasons(applied)).containsExactly(RowReason.NOW_SETTLED);
        assertThat(dossiers.find(id).status()).isEqualTo(DossierStatus.CLOSED);
        assertThat(fixture.count("FROM debtor_settled_invoice WHERE client_firm_id = :firm"))
                .isEqualTo(1);
        assertThat(fixture.count("FROM dossier_ledger_entry e JOIN dossier_dossier d ON d.id = e.dossier_id "
                        + "WHERE d.client_firm_id = :firm AND e.kind = 'PAYMENT' AND e.channel = 'DIRECT'"))
                .isPositive();
    }

    @Test
    void an_invoice_contested_since_stops_contact_once() {
        fixture.take("K-1;F-1;01-10-2026;31-10-2026;100,00;;nee\nK-1;F-2;01-10-2026;31-10-2026;60,00;;ja\n", TODAY);
        fixture.take("K-1;F-1;01-10-2026;31-10-2026;100,00;;ja\n", TODAY);
        assertThat(dossier().invoices()).allMatch(invoice -> invoice.disputed());
        assertThat(fixture.count("FROM compliance_hold h JOIN dossier_dossier d ON d.id = h.dossier_id "
                        + "WHERE d.client_firm_id = :firm AND h.kind = 'DISPUTE'"))
                .isEqualTo(1);
    }

    @Test
    void wrong_lines_are_named_and_lose_nothing_else() {
        StagedFile file = fixture.take("""
                K-1;F-1;01-10-2026;31-10-2026;100,00;;nee
                K-2;F-2;31-02-2026;31-10-2026;100,00;;nee
                K-3;f-1;01-10-2026;31-10-2026;100,00;;nee
                K-4;=cmd;01-10-2026;31-10-2026;-5,00;;nee
                K-5;F-5;01-10-2026;31-10-2026;100,00
                K-6;F-6;01-10-2026;31-10-2026;70,00;;nee
                """, TODAY);
        assertThat(fixture.reasons(file))
                .containsExactly(
                        RowReason.NEW_CLAIM,
                        RowReason.DATE_WRONG,
                        RowReason.DUPLICATE_NUMBER,
                        RowReason.AMOUNT_NOT_POSITIVE,
                        RowReason.COLUMN_COUNT,
                        RowReason.NEW_CLAIM);
        assertThat(fixture.rows(file).get(2).finding().values()).containsExactly("f-1", "2");
        assertThat(fixture.count("FROM dossier_invoice WHERE client_firm_id = :firm"))
                .isEqualTo(2);

        StringWriter errors = new StringWriter();
        intake.writeErrors(
                file.id(),
                List.of("regel", "klant", "factuur", "reden"),
                finding -> finding.reason().name(),
                errors);
        assertThat(errors.toString().lines().toList()).hasSize(5).contains("5;K-4;'=cmd;AMOUNT_NOT_POSITIVE");
    }

    @Test
    void what_happened_between_preview_and_deed_counts() {
        StagedFile first = fixture.stage(
                IntakeFixture.file(IntakeFixture.HEADER + "K-1;F-1;01-10-2026;31-10-2026;100,00;;nee\n"), TODAY);
        fixture.take("K-1;F-1;01-10-2026;31-10-2026;100,00;;nee\n", TODAY);

        StagedFile applied = fixture.apply(first);

        assertThat(applied.count(Verdict.SKIP)).isEqualTo(1);
        assertThat(fixture.count("FROM dossier_invoice WHERE client_firm_id = :firm"))
                .isEqualTo(1);
    }

    @Test
    void a_file_that_fails_in_the_middle_leaves_nothing_and_can_be_taken_over_later() {
        StagedFile file = fixture.stage(
                IntakeFixture.file(
                        IntakeFixture.HEADER
                                + "K-1;F-1;01-06-2026;01-07-2026;50,00;03-07-2026;nee\nK-2;F-2;01-10-2026;31-10-2026;9,00;;nee\n"),
                TODAY);
        String tooLong = "x".repeat(200);
        breakLine(file, 3, tooLong);
        assertThatThrownBy(() -> intake.apply(file.id())).isInstanceOf(RuntimeException.class);
        assertThat(fixture.count("FROM debtor_customer WHERE client_firm_id = :firm"))
                .isZero();
        assertThat(intake.find(file.id()).state()).isEqualTo(StagedFile.State.PREVIEWED);

        breakLine(
                file,
                3,
                "{\"description\":\"\",\"name\":\"\",\"kind\":\"COMPANY\",\"email\":\"\",\"phone\":\"\","
                        + "\"street\":\"\",\"houseNumber\":\"\",\"postcode\":\"\",\"city\":\"\",\"emailWrong\":false,"
                        + "\"phoneWrong\":false}");
        fixture.apply(file);
        assertThat(fixture.count("FROM debtor_customer WHERE client_firm_id = :firm"))
                .isEqualTo(2);
    }

    @Test
    void names_numbers_and_addresses_of_the_file_reach_the_debtor() {
        String header = "klantnummer;naam;soort klant;telefoon;e-mail;straat;postcode;plaats;factuurnr;factuurdatum;"
                + "vervaldatum;bedrag\n";
        StagedFile file = fixture.stage(
                IntakeFixture.file(
                        header + "K-9;Bakkerij De Vos;zzp;06 1234 5678;vos@voorbeeld.nl;Dorpsstraat 12;1234 AB;"
                                + "Ede;F-9;2026-10-01;2026-10-31;12,50\n"),
                TODAY);
        fixture.apply(file);
        assertThat(fixture.count("FROM debtor_debtor d JOIN debtor_customer c ON c.debtor_id = d.id "
                        + "JOIN debtor_contact_point p ON p.debtor_id = d.id AND p.address = '+31612345678' "
                        + "WHERE c.client_firm_id = :firm AND d.name = 'Bakkerij De Vos' AND d.kind = 'SOLE_TRADER' "
                        + "AND d.street = 'Dorpsstraat' AND d.house_number = '12' AND d.city = 'Ede'"))
                .isEqualTo(1);
    }

    @Test
    void a_customer_without_a_name_is_called_by_its_number() {
        String reference = "R" + UUID.randomUUID().toString().substring(0, 8);
        fixture.take(reference + ";F-1;01-10-2026;31-10-2026;100,00;;nee\n", TODAY);
        assertThat(fixture.count("FROM debtor_debtor d JOIN debtor_customer c ON c.debtor_id = d.id "
                        + "WHERE c.client_firm_id = :firm AND d.name = 'Klant " + reference
                        + "' AND d.kind = 'COMPANY'"))
                .isEqualTo(1);
    }

    @Test
    void the_layout_is_remembered_for_the_next_file() {
        fixture.take("K-1;F-1;01-10-2026;31-10-2026;100,00;;nee\n", TODAY);
        FileSample next = fixture.sample(
                IntakeFixture.file(IntakeFixture.HEADER + "K-1;F-2;10-10-2026;11-11-2026;1.000,00;;nee\n"));
        assertThat(intake.guess(fixture.firm, next).layout().dates()).isEqualTo(DateStyle.DAY_FIRST);
        assertThat(intake.guess(fixture.firm, next).layout().columns())
                .containsEntry(IntakeField.NUMBER, "factuurnummer");
    }

    @Test
    void agents_take_nothing_in_and_dates_are_moved_in_the_demo_only() {
        FileSample sample =
                fixture.sample(IntakeFixture.file(IntakeFixture.HEADER + "K;F;01-10-2026;31-10-2026;1;;nee\n"));
        FileLayout layout = intake.guess(fixture.firm, sample).layout();
        assertThatThrownBy(() -> intake.stage(
                        new StageFile(fixture.firm, IntakeFixture.file(""), "x", sample, layout, TODAY, true)))
                .isInstanceOf(DomainException.class);
        TestUsers.logIn(TestUsers.agent(903));
        assertThatThrownBy(() -> intake.find(1)).isInstanceOf(AccessDeniedException.class);
    }

    private DossierDetails dossier() {
        return dossiers.find(new DossierId(database.sql("SELECT id FROM dossier_dossier WHERE client_firm_id = :firm")
                .param("firm", fixture.firm.value())
                .query(Long.class)
                .single()));
    }

    /** Gives a staged line a description; one that is too long fails when the invoice is stored, after the debtors. */
    private void breakLine(StagedFile file, int line, String description) {
        database.sql(
                        "UPDATE intake_row SET details = JSON_SET(details, '$.description', :description) WHERE file_id = :file AND line = :line")
                .param("description", description)
                .param("file", file.id())
                .param("line", line)
                .update();
    }
}
