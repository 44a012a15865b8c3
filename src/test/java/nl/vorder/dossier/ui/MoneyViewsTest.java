package nl.vorder.dossier.ui;

import static nl.vorder.dossier.DossierFixture.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.costs.rules.LetterWording;
import nl.vorder.dossier.Balances;
import nl.vorder.dossier.DossierRegister;
import nl.vorder.dossier.Dossiers;
import nl.vorder.dossier.FourteenDayLetters;
import nl.vorder.dossier.InterestPosting;
import nl.vorder.dossier.LetterOrigin;
import nl.vorder.dossier.SentLetter;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@ViewPackages(classes = AlarmsView.class)
class MoneyViewsTest extends SpringBrowserlessTest {

    @Autowired
    DossierRegister register;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Balances balances;

    @Autowired
    FourteenDayLetters letters;

    @Autowired
    InterestPosting posting;

    @Autowired
    HealthIndicator ledgerHealth;

    @Autowired
    HealthIndicator ratesHealth;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void log_in() {
        clock.reset();
        UI.getCurrent().setLocale(Translations.DUTCH);
    }

    @AfterEach
    void back() {
        clock.reset();
        TestUsers.logOut();
    }

    @Test
    void the_administrator_sees_rates_that_were_not_verified_and_so_does_health() {
        TestUsers.logIn(TestUsers.administrator(997_000));
        assertThat(ratesHealth.health().getStatus()).isEqualTo(Status.UP);
        assertThat(text(navigate(AlarmsView.class).rateCard)).contains("Alle percentages zijn op tijd gecontroleerd.");

        clock.set(LocalDateTime.of(2027, 6, 22, 9, 0));

        assertThat(ratesHealth.health().getStatus()).isEqualTo(Status.UNKNOWN);
        AlarmsView view = navigate(AlarmsView.class);
        assertThat(text(view.rateCard)).contains("Wettelijke rente is voor het laatst gecontroleerd op 21-11-2026");
    }

    @Test
    void the_administrator_sees_dossiers_that_do_not_add_up_and_claims_older_than_the_rates() {
        TestUsers.logIn(TestUsers.administrator(997_000));
        DossierId old = register.open(
                aDossier(database).withInvoice("100.00", "2014-06-01").request());
        DossierId wrong = register.open(
                aDossier(database).withInvoice("100.00", "2026-10-31").request());
        database.sql("INSERT INTO dossier_ledger_alarm (dossier_id, found_on) VALUES (?, '2026-11-23')")
                .param(wrong.value())
                .update();

        String shown = text(navigate(AlarmsView.class).ledgerCard);

        assertThat(shown)
                .contains("Dossier " + dossiers.find(old).number() + ": een factuur verviel op 01-06-2014")
                .contains("Dossier " + dossiers.find(wrong).number() + ": de boekingen kloppen niet");
        assertThat(ledgerHealth.health().getDetails()).containsKeys("DOES_NOT_ADD_UP", "NO_RATE");
        assertThat(balances.specification(old, TestClock.START.toLocalDate()).interestFrom())
                .hasValueSatisfying(day -> assertThat(day).isEqualTo("2015-01-01"));
        // The nightly check finds the entries in order after all: the alarm goes.
        posting.run();
        assertThat(database.sql("SELECT COUNT(*) FROM dossier_ledger_alarm WHERE dossier_id = ?")
                        .param(wrong.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_team_lead_changes_terms_and_what_is_open_follows() {
        TestUsers.logIn(TestUsers.teamLead(997_001));
        DossierId id = register.open(aDossier(database)
                .of(DebtorKind.COMPANY)
                .withInvoice("10000.00", "2026-10-31")
                .request());
        DossierTermsView view = navigate(DossierTermsView.class);
        view.number.setValue("nothing");
        test(view.find).click();
        assertThat(view.message.getText()).isEqualTo("Dit nummer kennen we niet.");

        view.number.setValue(dossiers.find(id).number());
        test(view.find).click();
        view.costs.setValue(new BigDecimal("15"));
        test(view.save).click();
        assertThat(view.message.getText()).startsWith("Schrijf op waarom");
        view.reason.setValue("algemene voorwaarden");
        test(view.save).click();

        assertThat(view.message.getText()).startsWith("Bewaard");
        assertThat(balances.today(id).costs()).isEqualTo(Money.of("1500.00"));
    }

    @Test
    void a_team_lead_reads_what_each_letter_is_worth_and_what_is_wrong_with_it() {
        TestUsers.logIn(TestUsers.teamLead(997_002));
        DossierId id = register.open(
                aDossier(database).withInvoice("1000.00", "2026-10-01").request());
        DossierTermsView view = navigate(DossierTermsView.class);
        view.number.setValue(dossiers.find(id).number());
        test(view.find).click();
        assertThat(text(view.letters)).contains("Er is geen 14-dagenbrief bekend.");

        letters.record(
                id,
                new SentLetter(
                        LocalDate.of(2026, 10, 1),
                        LetterWording.FOURTEEN_DAYS_FROM_LETTER,
                        true,
                        Optional.of(Money.of("151.00"))),
                LetterOrigin.ELSEWHERE);
        letters.record(
                id,
                new SentLetter(LocalDate.of(2026, 10, 5), LetterWording.FIFTEEN_DAYS_FROM_DELIVERY),
                LetterOrigin.AGENCY);
        test(view.find).click();

        assertThat(text(view.letters))
                .contains("van 01-10-2026, verstuurd door de opdrachtgever, is ongeldig")
                .contains("Hij is verstuurd voordat de klant te laat was.")
                .contains("De termijn is te kort of begint op de verkeerde dag.")
                .contains("Onze 14-dagenbrief van 05-10-2026 is geldig: kosten vanaf 22-10-2026.");
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
