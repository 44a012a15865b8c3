package nl.vorder.call.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.shared.UtcColumn;
import nl.vorder.shared.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@ViewPackages(classes = CallBacksView.class)
class CallBacksViewTest extends SpringBrowserlessTest {

    private static final long AGENT = 923_000;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void log_in() {
        clock.reset();
        database.sql("DELETE FROM call_call_back WHERE user_id = ? OR user_id IS NULL")
                .param(AGENT)
                .update();
        TestUsers.logIn(TestUsers.agent(AGENT));
        UI.getCurrent().setLocale(Translations.DUTCH);
    }

    @AfterEach
    void log_out() {
        TestUsers.logOut();
        clock.reset();
    }

    @Test
    void anyones_is_taken_moved_to_an_allowed_moment_and_both_rows_can_be_read() {
        Opened dossier = DossierFixture.aDossier(database).open();
        planned(dossier, Duration.ofMinutes(-30));
        CallBacksView view = navigate(CallBacksView.class);
        assertThat(words(button(view, "call.call-backs.list.OVERDUE"))).startsWith("Te laat (1)");
        NativeButton row = find(NativeButton.class, view).all().stream()
                .filter(one -> one.hasClassName("call-backs-row"))
                .findFirst()
                .orElseThrow();
        assertThat(words(row)).contains("Debiteur " + dossier.debtorId().value(), "te laat", "iedereen", "06");

        test(row).click();
        click(view, "call.call-backs.take");
        assertThat(words(view)).contains("Voor iedereen").doesNotContain("Op mijn naam");
        click(view, "call.call-backs.move");
        DatePicker day = find(DatePicker.class, view).single();
        day.setValue(LocalDate.of(2026, 11, 29));
        assertThat(words(view)).contains("Op die dag mag je deze debiteur niet bellen.");
        day.setValue(LocalDate.of(2026, 11, 24));
        @SuppressWarnings("unchecked")
        Select<Instant> time =
                find(Select.class, view).withId("call.call-backs.time").single();
        Instant first = time.getListDataView().getItems().findFirst().orElseThrow();
        time.setValue(first);
        click(view, "call.call-backs.save");

        assertThat(words(view)).contains("verzet", "gepland");
        click(view, "call.call-backs.list.MOVED");
        assertThat(words(view)).contains("Debiteur " + dossier.debtorId().value());
        click(view, "call.call-backs.list.MISSED");
        assertThat(words(view)).contains("Er is niets gemist.");
    }

    @Test
    void a_team_lead_gives_it_to_an_agent_and_does_not_call() {
        Opened dossier = DossierFixture.aDossier(database).open();
        planned(dossier, Duration.ofHours(2));
        TestUsers.logIn(TestUsers.teamLead(AGENT + 9));
        CallBacksView view = navigate(CallBacksView.class);
        NativeButton row = find(NativeButton.class, view).all().stream()
                .filter(one ->
                        words(one).contains("Debiteur " + dossier.debtorId().value()))
                .findFirst()
                .orElseThrow();
        test(row).click();
        assertThat(find(NativeButton.class, view).withId("call.call-backs.open").exists())
                .isFalse();
        assertThat(find(NativeButton.class, view).withId("call.call-backs.give").exists())
                .isTrue();
    }

    private void planned(Opened dossier, Duration in) {
        database.sql("INSERT INTO call_call_back (id, dossier_id, debtor_id, user_id, due_at, state, created_at)"
                        + " VALUES (NEXT VALUE FOR call_call_back_seq, ?, ?, NULL, ?, 'OPEN', ?)")
                .params(
                        dossier.id().value(),
                        dossier.debtorId().value(),
                        UtcColumn.of(clock.instant().plus(in)),
                        UtcColumn.of(clock.instant()))
                .update();
    }

    private NativeButton button(Component view, String id) {
        return find(NativeButton.class, view).withId(id).single();
    }

    private void click(Component view, String id) {
        test(button(view, id)).click();
        roundTrip();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
