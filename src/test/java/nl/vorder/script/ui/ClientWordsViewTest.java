package nl.vorder.script.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.script.LocalText;
import nl.vorder.shared.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@ViewPackages(classes = ClientWordsView.class)
class ClientWordsViewTest extends SpringBrowserlessTest {

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private Opened dossier;

    @BeforeEach
    void a_team_lead_and_a_client_firm() {
        clock.reset();
        dossier = DossierFixture.aDossier(database).open();
        TestUsers.logIn(TestUsers.teamLead(983));
        UI.getCurrent().setLocale(Translations.DUTCH);
    }

    @AfterEach
    void forget_the_words() {
        database.sql("DELETE FROM script_client_words").update();
        TestUsers.logOut();
        clock.reset();
    }

    @Test
    void good_words_are_kept_and_shown_again() {
        ClientWordsView view = opened();
        view.opening.show(new LocalText("Fijn dat u klant bent.", "Good to have you as a customer."));
        view.avoided.setValue("oplossen = regelen\nschuld");
        save(view);
        assertThat(words(view)).contains("Opgeslagen. Geldt vanaf het volgende gesprek.");

        ClientWordsView again = opened();
        assertThat(again.opening.text().nl()).isEqualTo("Fijn dat u klant bent.");
        assertThat(again.avoided.getValue().lines()).containsExactly("oplossen = regelen", "schuld");
    }

    @Test
    void what_may_not_be_said_is_refused_with_script_and_line() {
        ClientWordsView view = opened();
        view.avoided.setValue("goedendag = incassobureau");
        save(view);

        assertThat(words(view)).contains("Niet opgeslagen.", "/greet", "zegt te veel vóór identificatie");
        assertThat(database.sql("SELECT COUNT(*) FROM script_client_words WHERE client_firm_id = ?")
                        .param(dossier.firmId().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private ClientWordsView opened() {
        ClientWordsView view = navigate(ClientWordsView.class);
        view.firm
                .getListDataView()
                .getItems()
                .filter(firm -> firm.id().equals(dossier.firmId()))
                .findFirst()
                .ifPresent(view.firm::setValue);
        assertThat(view.firm.isEmpty()).isFalse();
        return view;
    }

    private void save(ClientWordsView view) {
        test(find(NativeButton.class, view).withId("script.words.save").single())
                .click();
        roundTrip();
    }

    private static String words(ClientWordsView view) {
        return view.getElement().getTextRecursively();
    }
}
