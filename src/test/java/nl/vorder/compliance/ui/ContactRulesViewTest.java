package nl.vorder.compliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.compliance.CallWindow;
import nl.vorder.compliance.ContactRules;
import nl.vorder.compliance.ContactSettings;
import nl.vorder.shared.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@ViewPackages(classes = ContactRulesView.class)
class ContactRulesViewTest extends SpringBrowserlessTest {

    @Autowired
    ContactRules rules;

    @Autowired
    CallWindow window;

    @Autowired
    EveryHalfMinute ticks;

    @Autowired
    TestClock clock;

    @BeforeEach
    void log_in() {
        clock.reset();
        TestUsers.logIn(TestUsers.teamLead(930));
        UI.getCurrent().setLocale(Translations.DUTCH);
    }

    @AfterEach
    void log_out() {
        TestUsers.logOut();
        clock.reset();
    }

    @Test
    void a_team_lead_sees_what_a_change_does_before_making_it() {
        ContactRulesView view = navigate(ContactRulesView.class);

        view.form.quietDays.setValue(14);
        test(view.preview).click();

        assertThat(view.outcome.getElement().getTextRecursively()).contains("uit de wachtrij van");
        assertThat(rules.agency()).isEqualTo(ContactSettings.DEFAULT);
    }

    @Test
    void limits_outside_the_law_are_refused_at_the_field() {
        ContactRulesView view = navigate(ContactRulesView.class);

        view.form.weekdayFrom.setValue(LocalTime.of(6, 30));
        test(view.save).click();

        assertThat(view.form.weekdayFrom.isInvalid()).isTrue();
        assertThat(view.form.quietDays.isInvalid()).isFalse();
        assertThat(view.outcome.getElement().getTextRecursively()).contains("wet");
        assertThat(rules.agency()).isEqualTo(ContactSettings.DEFAULT);
    }

    @Test
    void the_header_says_until_or_from_when_calls_are_allowed() {
        CallWindowBadge badge = new CallWindowBadge(window, clock, ticks);
        assertThat(badge.getText()).isEqualTo("Bellen mag · tot 19:30");

        clock.set(LocalDateTime.of(2026, 11, 27, 20, 15));
        badge.refresh();
        assertThat(badge.getText()).isEqualTo("Bellen mag niet · vanaf ma 30 nov 08:30");
    }
}
