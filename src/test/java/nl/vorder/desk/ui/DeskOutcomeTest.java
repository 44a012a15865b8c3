package nl.vorder.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.Map;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.dossier.Balance;
import nl.vorder.shared.ui.AmountField;
import nl.vorder.shared.ui.Formats;
import org.junit.jupiter.api.Test;

@IntegrationTest
@ViewPackages(classes = DeskView.class)
class DeskOutcomeTest extends DeskOnTest {

    @Test
    void a_call_goes_over_identification_to_a_promise_that_is_stored() {
        Opened dossier = waiting(DossierFixture.aDossier(database));
        Balance balance = balances.today(dossier.id());
        DeskView desk = opened();

        click(desk, "desk.call");
        assertThat(spoken(desk)).startsWith("“Goedendag, u spreekt met Agent 950000");
        click(desk, "desk.answer.speaking");
        identify(desk);
        click(desk, "desk.answer.fine");
        assertThat(spoken(desk)).contains(Formats.euro(balance.total()));
        click(desk, "desk.answer.forgot");
        click(desk, "desk.answer.day");
        click(desk, "desk.answer.this-week");
        assertThat(spoken(desk)).contains("U betaalt " + Formats.euro(balance.total()));
        click(desk, "desk.save-outcome");

        Map<String, Object> call = database.sql("SELECT * FROM call_call WHERE dossier_id = :id")
                .param("id", dossier.id().value())
                .query()
                .singleRow();
        assertThat(call)
                .containsAllEntriesOf(Map.of("outcome", "PROMISE", "identified", true, "user_id", AGENT))
                .containsEntry("quoted_principal", balance.principal().amount())
                .containsEntry("quoted_interest", balance.interest().amount())
                .containsEntry("quoted_costs", balance.costs().amount())
                .containsEntry("quoted_vat", balance.vat().amount());
        Map<String, Object> promise = database.sql("SELECT * FROM agreement_promise WHERE dossier_id = :id")
                .param("id", dossier.id().value())
                .query()
                .singleRow();
        assertThat((BigDecimal) promise.get("amount"))
                .isEqualByComparingTo(balance.total().amount());
        assertThat(promise.get("due_on"))
                .hasToString(TestClock.START.toLocalDate().plusDays(7).toString());
        assertThat(words(desk))
                .contains("Er staat")
                .doesNotContain("Debiteur " + dossier.debtorId().value());
        assertThat(queue.current()).isEmpty();
    }

    @Test
    void a_payment_during_the_call_is_stored_with_the_open_amount_filled_in() {
        Opened dossier = waiting(DossierFixture.aDossier(database));
        DeskView desk = identified();
        click(desk, "desk.outcome.more");
        click(desk, "desk.outcome.PAID_NOW");
        assertThat(find(AmountField.class, desk).single().amount())
                .contains(balances.today(dossier.id()).total());
        click(desk, "desk.save-outcome");
        assertThat(outcomes(dossier)).containsExactly("PAID_NOW");
    }

    @Test
    void a_plan_that_the_team_lead_has_to_decide_on_is_stored() {
        Opened dossier = waiting(DossierFixture.aDossier(database));
        DeskView desk = identified();
        click(desk, "desk.outcome.more");
        click(desk, "desk.outcome.ARRANGEMENT_REQUEST");
        click(desk, "desk.save-outcome");
        assertThat(words(desk)).contains("Vul in hoeveel termijnen het zijn");
        find(IntegerField.class, desk).withId("desk.instalments").single().setValue(10);
        day(desk).setValue(TestClock.START.toLocalDate().plusDays(7));
        click(desk, "desk.save-outcome");
        assertThat(outcomes(dossier)).containsExactly("ARRANGEMENT_REQUEST");
        assertThat(database.sql("SELECT state FROM agreement_proposal WHERE dossier_id = ?")
                        .param(dossier.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("WAITING");
    }

    @Test
    void what_was_typed_is_there_again_when_the_desk_is_opened_anew() {
        waiting(DossierFixture.aDossier(database));
        DeskView before = opened();
        click(before, "desk.call");
        click(before, "desk.answer.speaking");
        find(TextArea.class, before).withId("desk.note").single().setValue("Belt vanaf een ander nummer");
        click(before, "desk.outcome.CALL_BACK");

        DeskView after = anotherTab();

        assertThat(after).isNotSameAs(before);
        assertThat(find(TextArea.class, after).withId("desk.note").single().getValue())
                .isEqualTo("Belt vanaf een ander nummer");
        assertThat(button(after, "desk.outcome.CALL_BACK").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
        assertThat(button(after, "desk.identity.confirm").isVisible()).isTrue();
        assertThat(words(byId(after, "desk.draft"))).isEqualTo("concept bewaard 10:00");
    }

    @Test
    void a_second_tab_shows_the_same_dossier_and_a_stale_save_is_refused_with_a_sentence() {
        Opened dossier = waiting(DossierFixture.aDossier(database));
        DeskView first = opened();
        click(first, "desk.call");
        click(first, "desk.outcome.NO_ANSWER");
        DeskView second = anotherTab();
        UI.getCurrent().add(first);
        assertThat(words(byId(second, "desk.current")))
                .contains("Debiteur " + dossier.debtorId().value());

        TestUsers.logIn(TestUsers.teamLead(AGENT + 1));
        queue.takeOver(dossier.id());
        TestUsers.logIn(TestUsers.agent(AGENT));
        click(second, "desk.save-outcome");

        assertThat(said()).anyMatch(text -> text.startsWith("Dit dossier is nu van"));
        assertThat(outcomes(dossier)).isEmpty();
    }

    @Test
    void a_save_after_the_other_tab_put_the_dossier_back_is_refused_with_a_sentence() {
        Opened dossier = waiting(DossierFixture.aDossier(database));
        DeskView first = opened();
        click(first, "desk.call");
        click(first, "desk.outcome.NO_ANSWER");
        queue.release(queue.current().orElseThrow());

        click(first, "desk.save-outcome");

        assertThat(said()).contains("Dit dossier is al afgehandeld of weer vrij. Deze uitkomst is niet opgeslagen.");
        assertThat(outcomes(dossier)).isEmpty();
    }

    @Test
    void the_day_follows_the_last_answer_until_the_agent_types_one() {
        waiting(DossierFixture.aDossier(database));
        DeskView desk = identified();
        click(desk, "desk.answer.fine");
        click(desk, "desk.answer.forgot");
        click(desk, "desk.answer.day");
        click(desk, "desk.answer.this-week");
        assertThat(day(desk).getValue()).isEqualTo(TestClock.START.toLocalDate().plusDays(7));
        click(desk, "desk.answer.change");
        click(desk, "desk.answer.two-weeks");
        assertThat(day(desk).getValue()).isEqualTo(TestClock.START.toLocalDate().plusDays(14));
        assertThat(spoken(desk)).contains("7 december");

        day(desk).setValue(TestClock.START.toLocalDate().plusDays(9));
        click(desk, "desk.answer.change");
        click(desk, "desk.answer.this-week");
        assertThat(day(desk).getValue()).isEqualTo(TestClock.START.toLocalDate().plusDays(9));
    }
}
