package nl.vorder;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A client firm's file in American spelling: a team lead takes it in, an agent answers the phone to one of its customers. */
@JourneyTest
class ImportJourney {

    private static final String FILE = """
            Customer,Name,Invoice No,Invoice Date,Due Date,Amount,Disputed,Paid Date
            JRN-1,Stoffering Waal,WAAL-1,9/15/2026,10/15/2026,"1,284.50",No,
            JRN-1,Stoffering Waal,WAAL-2,7/1/2026,7/31/2026,75.00,No,8/12/2026
            JRN-2,Drukkerij Lek,LEK-1,2/30/2026,3/31/2026,60.00,No,
            JRN-3,Bakkerij Merwe,MERWE-1,9/20/2026,10/20/2026,310.00,No,
            JRN-3,Bakkerij Merwe,MERWE-1,9/20/2026,10/20/2026,310.00,No,
            JRN-4,Kwekerij Linge,LINGE-1,12/1/2026,12/31/2026,99.00,No,
            """;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    @Test
    void an_uploaded_file_becomes_a_dossier_that_is_found_when_its_debtor_calls(Browser lead) throws IOException {
        Path file = Files.writeString(folder.resolve("openstaand.csv"), FILE);
        lead.logIn("karim", "vorder-demo").go("/imports");
        String firm = chooseFirm(lead);
        lead.page().locator("vaadin-upload input[type=file]").setInputFiles(file);
        Page page = lead.page();
        assertThat(page.locator("#intake\\.column\\.NUMBER input")).hasValue("Invoice No");
        page.locator("#intake\\.compare").click();
        assertPreview(lead);
        assertThat(dossiers("JRN-1")).isZero();

        page.locator("#intake\\.apply").click();

        assertThat(page.locator(".intake-result")).containsText("3 nieuw, 0 gewijzigd, 1 overgeslagen, 2 fout");
        assertThat(dossiers("JRN-1")).isOne();
        assertThat(dossiers("JRN-2")).isZero();
        try (Browser agent = lead.another()) {
            agent.logIn("youssef", "vorder-demo").go("/desk");
            answer(agent, firm);
        }
    }

    private static String chooseFirm(Browser lead) {
        Page page = lead.page();
        page.locator("#intake\\.firm input").click();
        page.locator("vaadin-combo-box-item").first().click();
        lead.idle();
        String firm = page.locator("#intake\\.firm input").inputValue();
        assertThat(firm).isNotBlank();
        return firm;
    }

    private static void assertPreview(Browser lead) {
        Page page = lead.page();
        Locator counts = page.locator(".intake-preview .vd-filters");
        assertThat(counts).containsText("Nieuw 3");
        assertThat(counts).containsText("Overslaan 1");
        assertThat(counts).containsText("Fout 2");
        Locator lines = page.locator(".intake-grid");
        assertThat(lines).containsText("Factuurdatum: ‘2/30/2026’ is geen datum");
        assertThat(lines).containsText("Factuurnummer MERWE-1 staat ook op regel 5");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Overslaan 1"))
                .click();
        assertThat(lines).containsText("Gefactureerd op 01-12-2026, na de gekozen dag");
    }

    private static void answer(Browser agent, String firm) {
        Page page = agent.page();
        agent.press("Control+k");
        page.keyboard().insertText("JRN-1");
        Locator found = page.locator(".desk-found button");
        assertThat(found).hasCount(1);
        assertThat(found).containsText("Stoffering Waal");
        agent.press("Tab");
        assertThat(found).isFocused();
        agent.press("Enter");
        Locator head = page.locator(".desk-head");
        assertThat(head).containsText("Stoffering Waal");
        assertThat(head).containsText(" · voor " + firm + " · fase 1");
        assertThat(page.locator("#desk\\.say")).containsText("Fijn dat u belt. Met wie spreek ik?");
        assertThat(page.locator("#desk\\.say")).not().containsText("1.284,50");
        assertThat(page.locator("body")).containsText("WAAL-1");
    }

    private long dossiers(String reference) {
        return database.sql("""
                        SELECT COUNT(*) FROM dossier_dossier dossier
                          JOIN debtor_customer customer
                            ON customer.debtor_id = dossier.debtor_id AND customer.client_firm_id = dossier.client_firm_id
                         WHERE customer.reference = :reference
                        """).param("reference", reference).query(Long.class).single();
    }
}
