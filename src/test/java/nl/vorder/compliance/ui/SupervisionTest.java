package nl.vorder.compliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.compliance.ContactRules;
import nl.vorder.compliance.DecreeDays;
import nl.vorder.compliance.Referrals;
import nl.vorder.shared.BusinessCalendar;
import nl.vorder.shared.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a team lead keeps: days by decree, helpers, the inspector's archive. */
@IntegrationTest
@ViewPackages(classes = InspectionView.class)
class SupervisionTest extends SpringBrowserlessTest {

    @Autowired
    DecreeDays decrees;

    @Autowired
    ContactRules rules;

    @Autowired
    Referrals referrals;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void log_in() {
        clock.reset();
        TestUsers.logIn(TestUsers.teamLead(934));
        UI.getCurrent().setLocale(Translations.DUTCH);
    }

    @AfterEach
    void log_out() {
        TestUsers.logOut();
        clock.reset();
    }

    @Test
    void a_year_without_a_row_raises_the_alarm_and_a_new_row_counts_at_once() {
        LocalDate day = LocalDate.of(2027, 5, 7);
        decrees.all().stream().filter(row -> row.year() == 2027).forEach(row -> decrees.withdraw(row.id()));
        try {
            assertThat(rules.yearsWithoutDecree()).containsExactly(2027);
            assertThat(BusinessCalendar.isHoliday(day)).isFalse();
        } finally {
            decrees.add(2027, Optional.of(day), "Besluit gelijkstelling");
        }
        assertThat(rules.yearsWithoutDecree()).isEmpty();
        assertThat(BusinessCalendar.isHoliday(day)).isTrue();
    }

    @Test
    void a_helper_is_stale_after_seven_months_until_somebody_checks() {
        clock.tick(java.time.Duration.ofDays(250));
        assertThat(referrals.stale()).isNotEmpty();
        ReferralsView view = navigate(ReferralsView.class);
        assertThat(view.getElement().getTextRecursively()).contains("Langer dan zeven maanden niet gecontroleerd");
        long first = referrals.all().getFirst().id();
        test(find(NativeButton.class)
                        .withId("compliance.referrals.verify." + first)
                        .single())
                .click();
        assertThat(referrals.isStale(referrals.all().getFirst())).isFalse();
        assertThat(find(TextField.class)
                        .withId("compliance.referrals.phone." + first)
                        .single()
                        .getValue())
                .isNotBlank();
    }

    @Test
    void the_archive_is_offered_for_a_period_and_a_known_dossier_only() {
        Opened dossier = DossierFixture.aDossier(database).open();
        InspectionView view = navigate(InspectionView.class);

        view.dossier.setValue("bestaat niet");
        test(view.prepare).click();
        assertThat(view.problem.getText()).isEqualTo("Dit dossiernummer bestaat niet.");
        assertThat(view.download.isVisible()).isFalse();

        view.dossier.setValue("T" + dossier.id().value());
        test(view.prepare).click();
        assertThat(view.problem.getText()).isEmpty();
        assertThat(view.download.isVisible()).isTrue();
    }
}
