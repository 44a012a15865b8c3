package nl.vorder.letter.ui;

import static nl.vorder.dossier.DossierFixture.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.Holds;
import nl.vorder.compliance.PlaceHold;
import nl.vorder.dossier.DossierRegister;
import nl.vorder.dossier.OpenDossier;
import nl.vorder.letter.LetterDue;
import nl.vorder.letter.LetterHistory;
import nl.vorder.letter.LetterKind;
import nl.vorder.letter.LetterService;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@ViewPackages(classes = LettersView.class)
class LettersViewTest extends SpringBrowserlessTest {

    @Autowired
    LetterService letters;

    @Autowired
    LetterHistory history;

    @Autowired
    DossierRegister register;

    @Autowired
    Holds holds;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void log_in() {
        clock.reset();
        TestUsers.logIn(TestUsers.teamLead(996_000));
        UI.getCurrent().setLocale(Translations.DUTCH);
    }

    @AfterEach
    void log_out() {
        clock.reset();
        TestUsers.logOut();
    }

    @Test
    void a_run_makes_what_is_allowed_and_names_what_is_not() {
        // Due so long ago that they head the list, whatever else the database holds, and not barred yet.
        OpenDossier free = addressed("2021-12-15");
        OpenDossier stopped = addressed("2021-12-15");
        DossierId one = register.open(free);
        DossierId two = register.open(stopped);
        LettersView view = navigate(LettersView.class);
        view.kind.setValue(LetterKind.REMINDER);
        List<LetterDue> shown = view.grid.getListDataView().getItems().toList();
        LetterDue first = find(shown, one);
        LetterDue second = find(shown, two);
        assertThat(first.now().allowed()).isTrue();
        holds.place(new PlaceHold(
                stopped.debtorId(), Optional.of(two), HoldKind.DISPUTE, "", clock.instant(), Optional.empty()));

        view.grid.asMultiSelect().setValue(Set.of(first, second));
        assertThat(view.make.getText()).isEqualTo("Maak en print 2 brieven");
        test(view.make).click();

        assertThat(view.outcome.getElement().getTextRecursively())
                .contains("1 brief is gemaakt en geboekt.", "Niet gemaakt", second.number(), "betwist");
        assertThat(history.of(one).reminders()).isEqualTo(1);
        assertThat(history.of(two).reminders()).isZero();
        assertThat(view.grid.getListDataView().getItems().map(LetterDue::dossierId))
                .doesNotContain(one);
    }

    @Test
    void the_desk_offers_the_fitting_letter_and_opens_earlier_ones() {
        DossierId id = register.open(addressed("2026-11-02"));
        LetterPanel before = new LetterPanel(letters, id, List.of());
        assertThat(texts(before)).containsExactly("Maak herinnering", "Specificatie als brief");

        NativeButton make = (NativeButton) before.buttons.getComponentAt(0);
        ComponentUtil.fireEvent(make, new ClickEvent<>(make));

        assertThat(before.message.getElement().getTextRecursively()).contains("herinnering gemaakt");
        assertThat(before.message.getChildren().anyMatch(Anchor.class::isInstance))
                .isTrue();
        LetterPanel after = new LetterPanel(letters, id, history.of(id).letters());
        assertThat(texts(after)).containsExactly("Specificatie als brief");
        assertThat(after.getElement().getTextRecursively()).contains("herinnering 23 nov");
    }

    private OpenDossier addressed(String due) {
        OpenDossier request = aDossier(database).withInvoice("100.00", due).request();
        database.sql(
                        "UPDATE debtor_debtor SET street = 'Dorpsstraat', postcode = '1234 AB', city = 'Utrecht' WHERE id = ?")
                .param(request.debtorId().value())
                .update();
        return request;
    }

    private static LetterDue find(List<LetterDue> shown, DossierId id) {
        return shown.stream()
                .filter(due -> due.dossierId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(LetterPanel panel) {
        return panel.buttons
                .getChildren()
                .map(button -> ((NativeButton) button).getText())
                .toList();
    }
}
