package nl.vorder.compliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.compliance.Channel;
import nl.vorder.compliance.ContactCare;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.compliance.HelpCalls;
import nl.vorder.compliance.Referral;
import nl.vorder.compliance.ReferralNotes;
import nl.vorder.compliance.Referrals;
import nl.vorder.shared.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the key at the desk to the team lead who comes. */
@IntegrationTest
@ViewPackages(classes = HelpCallsView.class)
class HelpTest extends SpringBrowserlessTest {

    @Autowired
    CareBars bars;

    @Autowired
    ContactCare care;

    @Autowired
    HelpCalls calls;

    @Autowired
    Referrals referrals;

    @Autowired
    ReferralNotes notes;

    @Autowired
    HelpNews news;

    @Autowired
    EveryHalfMinute ticks;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private Opened dossier;
    private boolean stopped;

    @BeforeEach
    void start() {
        clock.reset();
        database.sql("DELETE FROM compliance_help_call").update();
        dossier = DossierFixture.aDossier(database).open();
        TestUsers.logIn(TestUsers.agent(932));
        UI.getCurrent().setLocale(Translations.DUTCH);
    }

    @AfterEach
    void log_out() {
        settle();
        TestUsers.logOut();
    }

    @Test
    void one_key_stops_collecting_says_what_to_say_and_calls_the_team_lead() {
        CareBar bar = bar();
        test(bar.help.danger).click();

        assertThat(stopped).isTrue();
        assertThat(words(bar))
                .contains("Praat niet meer over geld", "0800-0113", "112", "Teamleider gewaarschuwd om 10:00");
        assertThat(care.decisions(care.subject(dossier.id())).values())
                .noneMatch(ContactDecision::allowed)
                .hasSize(Channel.values().length);
        assertThat(notes.toSend(dossier.id())).extracting(Referral::name).containsExactly("113 Zelfmoordpreventie");

        TestUsers.logIn(TestUsers.teamLead(933));
        assertThat(calls.open())
                .singleElement()
                .satisfies(call -> assertThat(call.dossierId()).isEqualTo(dossier.id()));
        assertThat(database.sql("SELECT action FROM audit_entry WHERE subject = 'dossier' AND subject_id = :id")
                        .param("id", dossier.id().value())
                        .query(String.class)
                        .list())
                .contains("compliance.protocol-started", "compliance.referral-given");
    }

    @Test
    void every_screen_of_a_team_lead_hears_it_at_once_until_somebody_comes() {
        TestUsers.logIn(TestUsers.teamLead(933));
        HelpBadge badge = new HelpBadge(calls, news, ticks);
        UI.getCurrent().add(badge);
        assertThat(badge.isVisible()).isFalse();

        TestUsers.logIn(TestUsers.agent(932));
        CareBar bar = bar();
        test(bar.help.danger).click();
        TestUsers.logIn(TestUsers.teamLead(933));
        settle();
        assertThat(badge.isVisible()).isTrue();
        assertThat(words(badge)).contains("Hulp nodig: 1");
        assertThat(find(Notification.class).all()).isNotEmpty();

        HelpCallsView view = navigate(HelpCallsView.class);
        NativeButton come = find(NativeButton.class)
                .withId("compliance.help-call.come." + calls.open().getFirst().id())
                .single();
        test(come).click();
        settle();
        assertThat(calls.open()).isEmpty();
        assertThat(words(view)).contains("Niemand heeft nu hulp nodig");
        badge.refresh();
        assertThat(badge.isVisible()).isFalse();
        assertThat(calls.latest(dossier.id()).orElseThrow().acknowledgedAt()).contains(clock.instant());
    }

    @Test
    void one_key_sends_the_number_once_with_the_next_letter() {
        CareBar bar = bar();
        test(bar.help.send).click();
        test(bar.help.send).click();

        assertThat(words(bar)).contains("Geldfit (0800-8115) gaat mee met de volgende brief");
        assertThat(notes.toSend(dossier.id())).extracting(Referral::name).containsExactly("Geldfit");
        notes.sent(dossier.id());
        assertThat(notes.toSend(dossier.id())).isEmpty();
    }

    @Test
    void calling_for_help_twice_makes_one_call_and_one_stop() {
        test(bar().help.danger).click();
        test(bar().help.danger).click();

        TestUsers.logIn(TestUsers.teamLead(933));
        assertThat(calls.open()).hasSize(1);
        assertThat(care.holds(care.subject(dossier.id()))).hasSize(1);
    }

    private CareBar bar() {
        CareBar bar = bars.forDossier(care.subject(dossier.id()), () -> stopped = true);
        UI.getCurrent().add(bar);
        return bar;
    }

    private void settle() {
        UI.getCurrent()
                .getSession()
                .getService()
                .runPendingAccessTasks(UI.getCurrent().getSession());
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
