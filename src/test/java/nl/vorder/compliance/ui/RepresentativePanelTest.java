package nl.vorder.compliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.compliance.RepresentativeKind;
import nl.vorder.shared.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page about contact: whom to talk to, and the release of a barred claim. */
@IntegrationTest
@ViewPackages(classes = DossierContactView.class)
class RepresentativePanelTest extends SpringBrowserlessTest {

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void logIn() {
        clock.reset();
        TestUsers.logIn(TestUsers.teamLead(939_000));
        UI.getCurrent().setLocale(Translations.DUTCH);
    }

    @AfterEach
    void logOut() {
        TestUsers.logOut();
        clock.reset();
    }

    @Test
    void a_recorded_representative_is_called_and_the_debtor_is_not() {
        show(DossierFixture.aDossier(database).open());
        RepresentativePanel panel = find(RepresentativePanel.class).single();
        panel.phone.setValue("12");
        test(panel.store).click();
        assertThat(panel.name.isInvalid()).isTrue();
        assertThat(panel.phone.getErrorMessage()).isEqualTo("Dit telefoonnummer bestaat niet.");
        assertThat(panel.mandate.isInvalid()).isTrue();

        panel.kind.setValue(RepresentativeKind.DEBT_COUNSELLOR);
        panel.name.setValue("Gemeente Gouda, mw. Bos");
        panel.phone.setValue("0182 588 888");
        panel.mandate.setValue("brief van 2 november 2026");
        test(panel.store).click();

        assertThat(words("compliance.representative"))
                .contains("Praat alleen met Gemeente Gouda, mw. Bos, schuldhulpverlener")
                .contains("brief van 2 november 2026");
        assertThat(words("compliance.contact.PHONE")).contains("bewindvoerder of curator");
        assertThat(words("compliance.contact.representative"))
                .contains("Gemeente Gouda, mw. Bos")
                .contains("mag");

        test(button("compliance.representative.end")).click();
        assertThat(words("compliance.contact.PHONE")).doesNotContain("bewindvoerder");
    }

    @Test
    void a_barred_claim_is_released_with_a_reason_and_taken_back() {
        show(DossierFixture.aDossier(database).dueOn(LocalDate.of(2019, 5, 1)).open());
        ReleasePanel panel = find(ReleasePanel.class).single();
        test(panel.release).click();
        assertThat(panel.remark.getErrorMessage()).isEqualTo("Schrijf op waarom.");
        assertThat(words("compliance.contact.PHONE")).contains("De vordering is verjaard.");

        panel.remark.setValue("klant wil zelf betalen");
        test(panel.release).click();
        assertThat(words("compliance.release")).contains("Vrijgegeven door").contains("klant wil zelf betalen");
        assertThat(words("compliance.contact.PHONE")).doesNotContain("verjaard");

        test(button("compliance.release.withdraw")).click();
        assertThat(words("compliance.contact.PHONE")).contains("De vordering is verjaard.");
    }

    @Test
    void an_agent_records_a_representative_but_ends_none_and_releases_nothing() {
        Opened barred = DossierFixture.aDossier(database)
                .dueOn(LocalDate.of(2019, 5, 1))
                .open();
        TestUsers.logIn(TestUsers.agent(939_001));
        show(barred);

        assertThat(words("compliance.release")).contains("teamleider");
        assertThat(find(NativeButton.class).withId("compliance.release.release").all())
                .isEmpty();
        assertThat(find(NativeButton.class)
                        .withId("compliance.representative.store")
                        .all())
                .hasSize(1);
    }

    @Test
    void a_claim_that_is_not_barred_shows_no_release() {
        show(DossierFixture.aDossier(database).open());

        assertThat(find(ReleasePanel.class).all()).isEmpty();
    }

    private void show(Opened dossier) {
        navigate("contact/" + dossier.id().value(), DossierContactView.class);
    }

    private NativeButton button(String id) {
        return find(NativeButton.class).withId(id).single();
    }

    private String words(String id) {
        return find(Component.class).withId(id).single().getElement().getTextRecursively();
    }
}
