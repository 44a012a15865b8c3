package nl.vorder.compliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.compliance.Channel;
import nl.vorder.compliance.ContactLog;
import nl.vorder.compliance.ContactMade;
import nl.vorder.queue.QueueRefresh;
import nl.vorder.queue.QueueService;
import nl.vorder.shared.Zone;
import nl.vorder.shared.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a team lead reads before a limit is changed: how many dossiers leave the queue, and how many return on which day. */
@IntegrationTest
@ViewPackages(classes = ContactRulesView.class)
class WhatIfViewTest extends SpringBrowserlessTest {

    @Autowired
    QueueRefresh refresh;

    @Autowired
    QueueService queue;

    @Autowired
    ContactLog contacts;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void fill() {
        clock.reset();
        TestUsers.logIn(TestUsers.teamLead(938_000));
        database.sql("DELETE FROM queue_entry").update();
        List<Opened> dossiers = DossierFixture.aDossier(database).open(49);
        dossiers.subList(0, 12).forEach(dossier -> spoke(dossier, "2026-11-16T11:00"));
        dossiers.subList(12, 37).forEach(dossier -> spoke(dossier, "2026-11-13T11:00"));
        refresh.of(dossiers.stream().map(Opened::id).toList());
    }

    @AfterEach
    void empty() {
        database.sql("DELETE FROM queue_entry").update();
        TestUsers.logOut();
        clock.reset();
    }

    @Test
    void says_how_many_leave_and_how_many_return_on_which_day() {
        UI.getCurrent().setLocale(Translations.DUTCH);
        assertThat(queue.ready()).isEqualTo(49);

        assertThat(preview(14))
                .contains("Er gaan 37 dossiers vandaag uit de wachtrij van 49.")
                .contains("25 komen terug op vr 27 nov.")
                .contains("12 komen terug op ma 30 nov.");
        assertThat(queue.ready()).as("looking changes nothing").isEqualTo(49);
    }

    @Test
    void says_it_in_english_too_and_that_nothing_changes() {
        UI.getCurrent().setLocale(Translations.ENGLISH);

        assertThat(preview(14))
                .contains("37 dossiers leave today's queue of 49.")
                .contains("12 return on Mon 30 Nov.");
        assertThat(preview(7)).contains("No dossier leaves today's queue of 49.");
    }

    private String preview(int quietDays) {
        ContactRulesView view = navigate(ContactRulesView.class);
        view.form.quietDays.setValue(quietDays);
        test(view.preview).click();
        return view.outcome.getElement().getTextRecursively();
    }

    private void spoke(Opened dossier, String at) {
        Instant moment = LocalDateTime.parse(at).atZone(Zone.AMSTERDAM).toInstant();
        contacts.record(new ContactMade(dossier.debtorId(), dossier.id(), Channel.PHONE, true, false, moment));
    }
}
