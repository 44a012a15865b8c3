package nl.vorder.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import nl.vorder.IntegrationTest;
import nl.vorder.TestUsers;
import nl.vorder.client.ClientFirmData;
import nl.vorder.client.ClientFirmDirectory;
import nl.vorder.client.ClientFirmReference;
import nl.vorder.intake.FileProblem;
import nl.vorder.intake.IntakeField;
import nl.vorder.intake.RowReason;
import nl.vorder.intake.Verdict;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@ViewPackages(classes = ImportView.class)
class ImportViewTest extends SpringBrowserlessTest {

    private static final String FILE = """
            klantnummer;factuurnummer;factuurdatum;vervaldatum;bedrag;betaald op;betwist
            K-1;F-1;01-09-2026;31-10-2026;1.250,00;;nee
            K-2;F-2;31-02-2026;01-03-2026;10,00;;nee
            K-1;F-3;01-08-2026;31-08-2026;75,50;02-09-2026;nee
            """;

    @Autowired
    ClientFirmDirectory firms;

    @Autowired
    JdbcClient database;

    private ClientFirmReference firm;

    @BeforeEach
    void open_as_a_team_lead() {
        String name = "Import " + UUID.randomUUID();
        firm = new ClientFirmReference(firms.add(ClientFirmData.named(name)), name);
        TestUsers.logIn(TestUsers.teamLead(901));
        UI.getCurrent().setLocale(Translations.DUTCH);
    }

    @AfterEach
    void log_out() {
        TestUsers.logOut();
    }

    @Test
    void a_file_goes_from_upload_over_columns_and_preview_into_the_dossiers() {
        ImportView view = navigate(ImportView.class);
        view.firm.setValue(firm);

        test(view.upload).upload("openstaand.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8));
        roundTrip();

        assertThat(column(IntakeField.NUMBER)).isEqualTo("factuurnummer");
        click("intake.compare");
        PreviewPanel preview = find(PreviewPanel.class).single();
        assertThat(preview.filters.get(Verdict.CREATE.name()).getText()).isEqualTo("Nieuw 2");
        assertThat(preview.filters.get(Verdict.ERROR.name()).getText()).isEqualTo("Fout 1");
        assertThat(test(preview.grid).size()).isEqualTo(1);
        assertThat(test(preview.grid).getCellText(0, 8)).isEqualTo("Factuurdatum: ‘31-02-2026’ is geen datum");
        test(preview.filters.get("ALL")).click();
        assertThat(test(preview.grid).size()).isEqualTo(3);
        assertThat(dossiers(firm.id())).isZero();

        click("intake.apply");

        assertThat(find(Div.class).withClassName("intake-result").exists()).isTrue();
        assertThat(dossiers(firm.id())).isEqualTo(1);
    }

    @Test
    void a_spreadsheet_is_refused_with_a_sentence() {
        ImportView view = navigate(ImportView.class);
        view.firm.setValue(firm);

        test(view.upload).upload("facturen.csv", "text/csv", new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0});
        roundTrip();

        assertThat(view.message.isVisible()).isTrue();
        assertThat(view.message.getText()).isEqualTo("Dit is een rekenblad. Open het en sla het op als CSV.");
    }

    @Test
    void a_needed_column_that_is_not_chosen_is_marked() {
        ImportView view = navigate(ImportView.class);
        view.firm.setValue(firm);
        test(view.upload).upload("x.csv", "text/csv", "een;twee\n1;2\n".getBytes(StandardCharsets.UTF_8));
        roundTrip();

        click("intake.compare");

        MappingPanel mapping = find(MappingPanel.class).single();
        assertThat(mapping.columns.get(IntakeField.AMOUNT).isInvalid()).isTrue();
        assertThat(mapping.columns.get(IntakeField.CITY).isInvalid()).isFalse();
    }

    @Test
    void every_reason_verdict_field_and_problem_has_its_text() {
        Translations texts = new Translations();
        assertThat(texts.all(Translations.DUTCH).keySet())
                .containsAll(Arrays.stream(RowReason.values())
                        .map(reason -> "intake.reason." + reason)
                        .toList())
                .containsAll(Arrays.stream(Verdict.values())
                        .map(verdict -> "intake.verdict." + verdict)
                        .toList())
                .containsAll(Arrays.stream(IntakeField.values())
                        .map(field -> "intake.field." + field)
                        .toList())
                .containsAll(Arrays.stream(FileProblem.values())
                        .map(problem -> "intake.file-problem." + problem)
                        .toList());
    }

    private String column(IntakeField field) {
        return find(MappingPanel.class).single().columns.get(field).getValue();
    }

    private void click(String id) {
        test(find(NativeButton.class).withId(id).single()).click();
        roundTrip();
    }

    private long dossiers(ClientFirmId id) {
        return database.sql("SELECT COUNT(*) FROM dossier_dossier WHERE client_firm_id = :firm")
                .param("firm", id.value())
                .query(Long.class)
                .single();
    }
}
