package nl.vorder.desk.ui;

import static nl.vorder.dossier.DossierFixture.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.dossier.Balances;
import nl.vorder.dossier.DossierFixture;
import nl.vorder.dossier.DossierRegister;
import nl.vorder.dossier.DossierTerms;
import nl.vorder.dossier.OpenDossier;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the agent reads when the amount is opened: every euro, and in words why there are no costs. */
@IntegrationTest
@ViewPackages(classes = DeskView.class)
class SpecificationCardTest extends SpringBrowserlessTest {

    private static final LocalDate TODAY = TestClock.START.toLocalDate();

    @Autowired
    DossierRegister register;

    @Autowired
    Balances balances;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void logIn() {
        TestUsers.logIn(TestUsers.agent(923_000));
        UI.getCurrent().setLocale(Translations.DUTCH);
    }

    @AfterEach
    void logOut() {
        TestUsers.logOut();
    }

    @Test
    void without_a_letter_a_consumer_owes_no_costs_and_the_law_behind_it_is_named() {
        assertThat(words(consumer()))
                .contains("Incassokosten: geen")
                .contains("Er is nog geen 14-dagenbrief verstuurd (art. 6:96 lid 6 BW");
    }

    @Test
    void a_void_letter_is_named_with_what_is_wrong_with_it() {
        assertThat(words(consumer().voidLetterSentOn("2026-10-05")))
                .contains("De 14-dagenbrief voldoet niet aan de wet (art. 6:96 lid 6 BW")
                .contains("De 14-dagenbrief van 05-10-2026, verstuurd door de opdrachtgever, is ongeldig")
                .contains("De termijn is te kort of begint op de verkeerde dag.");
    }

    @Test
    void while_the_days_of_a_letter_run_there_are_no_costs_yet() {
        assertThat(words(consumer().letterSentOn("2026-11-18")))
                .contains("De 14 dagen uit de brief zijn nog niet voorbij")
                .contains("is geldig: kosten vanaf 05-12-2026");
    }

    @Test
    void costs_that_are_owed_come_with_slices_rule_and_law() {
        assertThat(words(consumer().letterSentOn("2026-10-05")))
                .contains("Incassokosten (art. 6:96 lid 4 en 5 BW")
                .contains("tarief uit de wet")
                .contains("over € 1.000,00: 15,0%")
                .doesNotContain("Incassokosten: geen");
    }

    @Test
    void terms_of_one_contract_in_one_letter_name_the_rule_that_lowered_the_costs() {
        OpenDossier request = aDossier(database)
                .of(DebtorKind.CONSUMER)
                .withInvoice("100.00", "2026-09-01")
                .withInvoice("100.00", "2026-09-02")
                .withInvoice("100.00", "2026-09-03")
                .withInvoice("100.00", "2026-09-04")
                .letterSentOn("2026-10-05")
                .request();
        DossierTerms terms = request.terms();
        OpenDossier instalments = new OpenDossier(
                request.clientFirmId(),
                request.debtorId(),
                new DossierTerms(
                        terms.debtorKind(),
                        terms.vatReclaimable(),
                        terms.contractualInterest(),
                        terms.claimKind(),
                        terms.contractualCosts(),
                        true),
                request.stage(),
                request.openedOn(),
                request.letter(),
                request.invoices());

        assertThat(words(instalments))
                .contains("alleen de kosten van de hoogste termijn")
                .contains("cumulatieregeling sinds 1 oktober 2024")
                .contains("€ 40,00");
    }

    private DossierFixture consumer() {
        return aDossier(database).of(DebtorKind.CONSUMER).withInvoice("1000.00", "2026-10-01");
    }

    private String words(DossierFixture dossier) {
        return words(dossier.request());
    }

    private String words(OpenDossier request) {
        SpecificationCard card = new SpecificationCard(balances.specification(register.open(request), TODAY));
        return card.getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
