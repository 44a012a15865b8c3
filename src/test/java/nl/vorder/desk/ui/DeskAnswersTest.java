package nl.vorder.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import java.time.Duration;
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
import nl.vorder.call.CallBack;
import nl.vorder.call.CallBackService;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.PlaceHold;
import nl.vorder.review.ComplaintService;
import nl.vorder.review.ComplaintVerdict;
import nl.vorder.security.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a team lead answers reaches the agent: at once on an open desk, with the dossier later, and as a call-back. */
@IntegrationTest
@ViewPackages(classes = DeskView.class)
class DeskAnswersTest extends DeskOnTest {

    @Autowired
    AgreementService agreements;

    @Autowired
    ProposalService proposals;

    @Autowired
    ComplaintService complaints;

    @Autowired
    CallBackService callBacks;

    @Test
    void an_approved_plan_appears_on_the_open_desk_at_once() {
        Opened dossier = waiting(DossierFixture.aDossier(database));
        long id = proposed(dossier);
        DeskView desk = opened();
        desk.showSurroundings();
        assertThat(agreed(desk)).contains("10 termijnen: wacht op je teamleider");

        answer(id, true, "Wel op de eerste van de maand");
        roundTrip();

        assertThat(agreed(desk))
                .contains(
                        "10 termijnen goedgekeurd",
                        "tot en met 7 dec vast te leggen als Regeling",
                        "“Wel op de eerste van de maand”");
        assertThat(said()).contains("Je voorstel voor dossier T" + dossier.id().value() + " is goedgekeurd.");
    }

    @Test
    void whoever_proposed_hears_of_a_refusal_while_another_dossier_is_on_the_desk() {
        Opened other = DossierFixture.aDossier(database).open();
        long id = proposed(other);
        waiting(DossierFixture.aDossier(database));
        DeskView desk = opened();
        desk.showSurroundings();

        answer(id, false, "Te lang");
        roundTrip();

        assertThat(said()).contains("Je voorstel voor dossier T" + other.id().value() + " is afgewezen.");
        assertThat(agreed(desk)).doesNotContain("termijnen");
    }

    @Test
    void the_answer_is_a_call_back_for_whoever_proposed_unless_a_moment_was_agreed() {
        Opened dossier = waiting(DossierFixture.aDossier(database));
        answer(proposed(dossier), false, "Te lang");

        assertThat(callBacks.of(dossier.id())).singleElement().satisfies(one -> {
            assertThat(one.owner()).map(CallBack.Owner::id).contains(new UserId(AGENT));
            assertThat(one.dueAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));
        });
        answer(proposed(dossier), false, "Nog steeds te lang");
        assertThat(callBacks.of(dossier.id())).hasSize(1);
    }

    @Test
    void an_answered_complaint_stands_above_the_past_of_the_dossier() {
        Opened dossier = DossierFixture.aDossier(database).open();
        long id = holds.place(new PlaceHold(
                dossier.debtorId(),
                Optional.of(dossier.id()),
                HoldKind.COMPLAINT,
                "Toon",
                clock.instant(),
                Optional.empty()));
        TestUsers.logIn(TestUsers.teamLead(AGENT + 1));
        complaints.answer(id, ComplaintVerdict.UPHELD, "Excuses gemaakt");
        TestUsers.logIn(TestUsers.agent(AGENT));
        refresh.of(java.util.List.of(dossier.id()));

        DeskView desk = opened();
        desk.showSurroundings();

        assertThat(words(find(HistoryCard.class, desk).single())).contains("Klacht gegrond", "“Excuses gemaakt”");
    }

    private long proposed(Opened dossier) {
        return ((ProposalResult.Asked) agreements.propose(new ConcludeArrangement(
                        dossier.id(),
                        Optional.of(UUID.randomUUID()),
                        EvenPlan.of(
                                balances.today(dossier.id()).total(),
                                10,
                                TestClock.START.toLocalDate().plusDays(7)))))
                .id();
    }

    private void answer(long id, boolean approved, String words) {
        TestUsers.logIn(TestUsers.teamLead(AGENT + 1));
        proposals.answer(id, approved, words);
        TestUsers.logIn(TestUsers.agent(AGENT));
    }

    private String agreed(DeskView desk) {
        Component card = find(AgreementsCard.class, desk).single();
        return words(card);
    }
}
