package nl.vorder.call.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.agreement.PaymentWay;
import nl.vorder.call.CallRecording;
import nl.vorder.call.CallRow;
import nl.vorder.call.CallService;
import nl.vorder.call.Direction;
import nl.vorder.call.OutcomeFields;
import nl.vorder.call.PathStep;
import nl.vorder.call.RecordCall;
import nl.vorder.client.ClientFirmReference;
import nl.vorder.queue.ClaimedDossier;
import nl.vorder.queue.QueueRefresh;
import nl.vorder.queue.QueueService;
import nl.vorder.shared.Money;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@ViewPackages(classes = CallsView.class)
class CallsViewTest extends SpringBrowserlessTest {

    private static final long AGENT = 953_000;

    @Autowired
    CallService calls;

    @Autowired
    QueueService queue;

    @Autowired
    QueueRefresh refresh;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private List<Opened> dossiers = List.of();

    @BeforeEach
    void an_agent_has_made_two_calls() {
        clock.reset();
        TestUsers.logIn(TestUsers.agent(AGENT));
        dossiers = DossierFixture.aDossier(database).about("500.00").open(2);
        record(
                dossiers.get(0),
                Outcome.PROMISE,
                OutcomeFields.promise(
                        Money.of("500.00"), TestClock.START.toLocalDate().plusDays(7), PaymentWay.TRANSFER));
        record(dossiers.get(1), Outcome.NO_ANSWER, OutcomeFields.none());
        TestUsers.logIn(TestUsers.teamLead(AGENT + 1));
        UI.getCurrent().setLocale(Translations.DUTCH);
    }

    @AfterEach
    void log_out() {
        TestUsers.logOut();
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
    }

    @Test
    void a_team_lead_narrows_the_list_by_client_firm_and_outcome() {
        CallsView view = navigate(CallsView.class);
        chooseFirm();
        assertThat(rows(view))
                .extracting(CallRow::dossierId)
                .containsExactlyInAnyOrder(dossiers.get(0).id(), dossiers.get(1).id());

        this.<Outcome>box("call.column.outcome").setValue(Outcome.NO_ANSWER);
        roundTrip();

        assertThat(rows(view))
                .singleElement()
                .returns(dossiers.get(1).id(), CallRow::dossierId)
                .returns(Outcome.NO_ANSWER, CallRow::outcome);
    }

    @Test
    void a_talk_without_identification_is_found_for_review() {
        CallsView view = navigate(CallsView.class);
        chooseFirm();
        find(Checkbox.class).withId("call.filter.unidentified").single().setValue(true);
        roundTrip();
        assertThat(rows(view))
                .as("a promise to somebody identified, and nobody spoken")
                .isEmpty();

        database.sql("UPDATE call_call SET identified = FALSE WHERE dossier_id IN (:ids)")
                .param("ids", dossiers.stream().map(each -> each.id().value()).toList())
                .update();
        view = navigate(CallsView.class);
        chooseFirm();
        find(Checkbox.class).withId("call.filter.unidentified").single().setValue(true);
        roundTrip();

        assertThat(rows(view)).singleElement().returns(Outcome.PROMISE, CallRow::outcome);
    }

    @Test
    void a_call_shows_its_facts_the_path_and_the_amounts_that_were_quoted() {
        CallsView view = navigate(CallsView.class);
        chooseFirm();
        this.<Outcome>box("call.column.outcome").setValue(Outcome.PROMISE);
        roundTrip();

        test(grid(view)).clickRow(0);
        roundTrip();

        Opened promised = dossiers.getFirst();
        String details =
                find(CallDetailsPanel.class, view).single().getElement().getTextRecursively();
        assertThat(details)
                .contains(
                        "Debiteur " + promised.debtorId().value() + " · T"
                                + promised.id().value(),
                        promised.phone(),
                        "23-11-2026 09:57",
                        "3:00",
                        "bevestigd",
                        "Vergeten",
                        "Belscript · versie 1",
                        "Hoort in elk gesprek, kwam niet langs: ")
                .contains("€ 500,00 · 30-11-2026")
                .contains("Schrijft het in de agenda")
                .contains("Hoofdsom", "Rente", "Samen")
                .containsSubsequence(
                        "Begroet en vraag naar de persoon", "→ Ja, spreekt u mee", "03:00", "→ Vergeten", "00:00");
    }

    @Test
    void a_row_that_is_no_longer_chosen_takes_its_details_along() {
        CallsView view = navigate(CallsView.class);
        chooseFirm();
        test(grid(view)).clickRow(0);
        roundTrip();
        grid(view).asSingleSelect().clear();
        assertThat(find(CallDetailsPanel.class, view).single().getElement().getTextRecursively())
                .isEqualTo("Kies een gesprek om te zien hoe het ging.");
    }

    @Test
    void an_agent_does_not_get_in() {
        TestUsers.logIn(TestUsers.agent(AGENT));
        assertThatThrownBy(() -> navigate(CallsView.class)).hasMessageContaining("RouteNotFound");
        assertThat(getCurrentView()).isNotInstanceOf(CallsView.class);
    }

    private void record(Opened dossier, Outcome outcome, OutcomeFields fields) {
        refresh.of(List.of(dossier.id()));
        Instant now = clock.instant();
        Instant began = now.minus(Duration.ofMinutes(3));
        boolean spoken = outcome.isConversation();
        CallRecording recording = calls.record(new RecordCall(
                UUID.randomUUID(),
                dossier.id(),
                ((ClaimedDossier.Claimed) queue.claim(dossier.id())).lease().fence(),
                Direction.OUTBOUND,
                dossier.phone(),
                began,
                now,
                spoken,
                outcome,
                spoken ? Optional.of(NonPaymentReason.FORGOT) : Optional.empty(),
                spoken ? "Schrijft het in de agenda" : "",
                fields,
                Optional.of(scriptVersion()),
                spoken
                        ? List.of(
                                new PathStep("greet", Optional.of("speaking"), began),
                                new PathStep("reason", Optional.of("forgot"), now))
                        : List.of(),
                List.of()));
        assertThat(recording).isInstanceOf(CallRecording.Recorded.class);
    }

    private long scriptVersion() {
        return database.sql("SELECT id FROM script_version WHERE name = 'first-overdue.consumer' AND active")
                .query(Long.class)
                .single();
    }

    private void chooseFirm() {
        ComboBox<ClientFirmReference> firm = box("call.column.client-firm");
        firm.setValue(firm.getListDataView()
                .getItems()
                .filter(each -> each.id().equals(dossiers.getFirst().firmId()))
                .findFirst()
                .orElseThrow());
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> box(String id) {
        return (ComboBox<T>) find(ComboBox.class).withId(id).single();
    }

    @SuppressWarnings("unchecked")
    private Grid<CallRow> grid(CallsView view) {
        return (Grid<CallRow>) find(Grid.class, view).single();
    }

    private List<CallRow> rows(CallsView view) {
        return grid(view).getListDataView().getItems().toList();
    }
}
