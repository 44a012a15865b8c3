package nl.vorder.review.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.agreement.AgreementService;
import nl.vorder.agreement.ConcludeArrangement;
import nl.vorder.agreement.EvenPlan;
import nl.vorder.agreement.ProposalResult;
import nl.vorder.agreement.ProposalService;
import nl.vorder.agreement.ProposalState;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.Holds;
import nl.vorder.compliance.PlaceHold;
import nl.vorder.dossier.BalanceService;
import nl.vorder.review.ComplaintService;
import nl.vorder.review.ComplaintVerdict;
import nl.vorder.shared.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@ViewPackages(classes = DecisionsView.class)
class DecisionsViewTest extends SpringBrowserlessTest {

    private static final long LEAD = 953_000;

    @Autowired
    AgreementService agreements;

    @Autowired
    ProposalService proposals;

    @Autowired
    ComplaintService complaints;

    @Autowired
    BalanceService balances;

    @Autowired
    Holds holds;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private Opened dossier;
    private long proposal;
    private long complaint;

    @BeforeEach
    void a_plan_and_a_complaint_wait() {
        clock.reset();
        database.sql("UPDATE agreement_proposal SET state = 'WITHDRAWN' WHERE state = 'WAITING'")
                .update();
        database.sql("UPDATE compliance_hold SET lifted_at = starts_at WHERE kind = 'COMPLAINT' AND lifted_at IS NULL")
                .update();
        TestUsers.logIn(TestUsers.agent(LEAD + 1));
        dossier = DossierFixture.aDossier(database).open();
        proposal = proposed(dossier);
        complaint = complained(dossier);
        TestUsers.logIn(TestUsers.teamLead(LEAD));
        UI.getCurrent().setLocale(Translations.DUTCH);
    }

    @AfterEach
    void log_out() {
        TestUsers.logOut();
        clock.reset();
    }

    @Test
    void a_team_lead_reads_what_the_plan_goes_beyond_and_approves_it() {
        DecisionsView view = navigate(DecisionsView.class);
        assertThat(words(view.proposals))
                .contains(
                        "vroeg op 23-11-2026 10:00",
                        "Debiteur " + dossier.debtorId().value(),
                        "T" + dossier.id().value(),
                        "Firma ",
                        "10 termijnen van €",
                        "de opdrachtgever staat er hooguit 6 toe",
                        "30-11-2026")
                .doesNotContain("Nu staat");

        click(view, "review.proposals.approve." + proposal);

        assertThat(words(view.status)).startsWith("Goedgekeurd.");
        assertThat(words(view.proposals)).contains("Er wacht geen voorstel.");
        assertThat(proposals.latest(dossier.id()).orElseThrow().state()).isEqualTo(ProposalState.APPROVED);
    }

    @Test
    void a_refusal_without_a_reason_is_asked_for_it_and_what_is_typed_elsewhere_stays() {
        Opened second = DossierFixture.aDossier(database).open();
        proposed(second);
        DecisionsView view = navigate(DecisionsView.class);
        List<ProposalCard> cards = find(ProposalCard.class, view).all();
        cards.get(1).answer.setValue("Ik denk nog na");
        click(view, "review.proposals.refuse." + proposal);
        assertThat(cards.get(0).answer.getErrorMessage()).startsWith("Schrijf op waarom niet");

        cards.get(0).answer.setValue("Te lang");
        click(view, "review.proposals.refuse." + proposal);

        assertThat(words(view.status)).startsWith("Afgewezen.");
        assertThat(find(ProposalCard.class, view).single().answer.getValue()).isEqualTo("Ik denk nog na");
    }

    @Test
    void what_a_colleague_answered_or_the_agent_withdrew_is_said_and_stays() {
        Opened second = DossierFixture.aDossier(database).open();
        long other = proposed(second);
        DecisionsView view = navigate(DecisionsView.class);
        TestUsers.logIn(TestUsers.teamLead(LEAD + 2));
        proposals.answer(proposal, false, "Nee");
        TestUsers.logIn(TestUsers.teamLead(LEAD));
        proposed(second);

        click(view, "review.proposals.approve." + proposal);
        assertThat(words(view.status)).contains("was je voor", "23-11-2026 10:00");
        click(view, "review.proposals.approve." + other);
        assertThat(words(view.status)).contains("geldt niet meer");
        assertThat(proposals.latest(dossier.id()).orElseThrow().state()).isEqualTo(ProposalState.REFUSED);
    }

    @Test
    void the_receipt_of_a_complaint_is_confirmed_and_the_complaint_answered() {
        DecisionsView view = navigate(DecisionsView.class);
        ComplaintCard card = find(ComplaintCard.class, view).single();
        assertThat(words(card)).contains("“Wordt elke dag gebeld”", "Bevestig de ontvangst uiterlijk 25-11-2026");
        click(view, "review.complaints.confirm." + complaint);
        assertThat(words(card)).contains("Ontvangst bevestigd op 23-11-2026 10:00");

        click(view, "review.complaints.store." + complaint);
        assertThat(card.verdict.isInvalid()).isTrue();
        card.verdict.setValue(ComplaintVerdict.UPHELD);
        click(view, "review.complaints.store." + complaint);
        assertThat(card.answer.getErrorMessage()).startsWith("Schrijf op wat de debiteur");
        card.answer.setValue("Excuses gemaakt");
        click(view, "review.complaints.store." + complaint);

        assertThat(words(view.status)).contains("Het dossier mag weer gebeld worden.");
        assertThat(words(view.complaints)).contains("Er wacht geen klacht.");
        assertThat(holds.current(dossier.debtorId(), dossier.id())).isEmpty();
    }

    @Test
    void a_receipt_that_is_late_is_said() {
        clock.tick(java.time.Duration.ofDays(3));
        assertThat(words(navigate(DecisionsView.class).complaints))
                .contains("De ontvangst moest uiterlijk 25-11-2026 bevestigd zijn");
    }

    @Test
    void what_is_open_now_is_said_when_it_differs_from_the_plan() {
        clock.tick(java.time.Duration.ofDays(60));
        assertThat(words(navigate(DecisionsView.class).proposals)).contains("Nu staat €");
    }

    @Test
    void an_agent_does_not_get_in() {
        TestUsers.logIn(TestUsers.agent(LEAD + 1));
        assertThatThrownBy(() -> navigate(DecisionsView.class)).hasMessageContaining("RouteNotFound");
        assertThat(getCurrentView()).isNotInstanceOf(DecisionsView.class);
    }

    private long proposed(Opened about) {
        return ((ProposalResult.Asked) agreements.propose(new ConcludeArrangement(
                        about.id(),
                        Optional.of(UUID.randomUUID()),
                        EvenPlan.of(
                                balances.today(about.id()).total(),
                                10,
                                TestClock.START.toLocalDate().plusDays(7)))))
                .id();
    }

    private long complained(Opened about) {
        return holds.place(new PlaceHold(
                about.debtorId(),
                Optional.of(about.id()),
                HoldKind.COMPLAINT,
                "Wordt elke dag gebeld",
                clock.instant(),
                Optional.empty()));
    }

    private void click(Component within, String id) {
        test(find(NativeButton.class, within).withId(id).single()).click();
        roundTrip();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
