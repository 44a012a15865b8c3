package nl.vorder.review.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.review.Consultation;
import nl.vorder.review.ConsultationService;
import nl.vorder.review.ConsultationState;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@ViewPackages(classes = ConsultationsView.class)
class ConsultationsViewTest extends SpringBrowserlessTest {

    private static final long LEAD = 952_000;

    @Autowired
    ConsultationService consultations;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private Opened dossier;
    private Consultation asked;

    @BeforeEach
    void an_agent_has_asked() {
        clock.reset();
        dossier = DossierFixture.aDossier(database)
                .revenue("1000000.00", "50000.00")
                .open();
        TestUsers.logIn(TestUsers.agent(LEAD + 1));
        asked = consultations.ask(dossier.id(), "Mag ik mevrouw Smit bellen?");
        TestUsers.logIn(TestUsers.teamLead(LEAD));
        UI.getCurrent().setLocale(Translations.DUTCH);
    }

    @AfterEach
    void answer_what_is_left_and_log_out() {
        TestUsers.logIn(TestUsers.teamLead(LEAD));
        consultations.answer(asked.id(), false, "");
        TestUsers.logOut();
        clock.reset();
    }

    @Test
    void a_team_lead_sees_who_is_meant_and_agrees_with_a_word_of_advice() {
        navigate(ConsultationsView.class);
        Card card = card();
        assertThat(card.getElement().getTextRecursively())
                .contains(
                        "vroeg op 23-11-2026 10:00",
                        "Debiteur " + dossier.debtorId().value(),
                        "T" + dossier.id().value(),
                        "Firma ",
                        "“Mag ik mevrouw Smit bellen?”");

        find(TextField.class, card).single().setValue("  Ja, noem de levering niet ");
        press(card, "Akkoord");

        assertThat(consultations.latest(dossier.id())).hasValueSatisfying(answered -> {
            assertThat(answered.state()).isEqualTo(ConsultationState.AGREED);
            assertThat(answered.answer()).isEqualTo("Ja, noem de levering niet");
        });
        assertThat(cards()).isZero();
    }

    @Test
    void a_team_lead_says_no_without_having_to_explain() {
        navigate(ConsultationsView.class);
        press(card(), "Niet akkoord");
        assertThat(consultations.latest(dossier.id())).map(Consultation::state).contains(ConsultationState.DECLINED);
        assertThat(cards()).isZero();
    }

    @Test
    void an_answer_that_a_colleague_gave_first_stays() {
        navigate(ConsultationsView.class);
        Card card = card();
        consultations.answer(asked.id(), false, "Vandaag niet");
        press(card, "Akkoord");
        assertThat(consultations.latest(dossier.id())).map(Consultation::state).contains(ConsultationState.DECLINED);
    }

    @Test
    void an_agent_does_not_get_in() {
        TestUsers.logIn(TestUsers.agent(LEAD + 1));
        assertThatThrownBy(() -> navigate(ConsultationsView.class)).hasMessageContaining("RouteNotFound");
        assertThat(getCurrentView()).isNotInstanceOf(ConsultationsView.class);
    }

    /** The card of this test's question; others may wait too. */
    private Card card() {
        return find(Card.class).all().stream().filter(this::isMine).findFirst().orElseThrow();
    }

    private long cards() {
        return find(Card.class).all().stream().filter(this::isMine).count();
    }

    private boolean isMine(Card card) {
        return card.getElement()
                .getTextRecursively()
                .contains("Debiteur " + dossier.debtorId().value() + " ");
    }

    private void press(Card card, String text) {
        test(find(NativeButton.class, card).withText(text).single()).click();
        roundTrip();
    }
}
