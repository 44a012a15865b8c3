package nl.vorder.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.agreement.EvenPlan;
import nl.vorder.shared.ui.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fields of a result say what will be stored, and take nothing over that means something else. */
@IntegrationTest
@ViewPackages(classes = DeskView.class)
class DeskFieldsTest extends DeskOnTest {

    private static final LocalDate NEXT_WEEK = TestClock.START.toLocalDate().plusDays(7);

    @Test
    void the_agent_sees_what_the_debtor_pays_each_month() {
        Opened dossier = waiting(DossierFixture.aDossier(database));
        DeskView desk = identified();
        click(desk, "desk.outcome.ARRANGEMENT");
        assertThat(words(byId(desk, "desk.planned"))).isEmpty();

        find(IntegerField.class, desk).withId("desk.instalments").single().setValue(3);
        day(desk).setValue(NEXT_WEEK);

        var plan = EvenPlan.of(balances.today(dossier.id()).total(), 3, NEXT_WEEK);
        assertThat(words(byId(desk, "desk.planned")).replace('\u00a0', ' '))
                .contains(" × " + Formats.euro(plan.getFirst().amount()))
                .contains(Formats.shortDate(
                        plan.getLast().dueOn(), desk.getUI().orElseThrow().getLocale()));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 61, 999_999_999})
    void a_number_of_instalments_nobody_can_mean_is_refused(int count) {
        Opened dossier = waiting(DossierFixture.aDossier(database));
        DeskView desk = identified();
        click(desk, "desk.outcome.more");
        click(desk, "desk.outcome.ARRANGEMENT_REQUEST");
        find(IntegerField.class, desk).withId("desk.instalments").single().setValue(count);
        day(desk).setValue(NEXT_WEEK);
        click(desk, "desk.save-outcome");
        assertThat(words(desk)).contains("2 tot en met 60");
        assertThat(outcomes(dossier)).isEmpty();
    }

    @Test
    void a_day_to_pay_does_not_become_a_day_to_call_back() {
        waiting(DossierFixture.aDossier(database));
        DeskView desk = identified();
        click(desk, "desk.outcome.PROMISE");
        day(desk).setValue(NEXT_WEEK);
        click(desk, "desk.outcome.ARRANGEMENT");
        assertThat(day(desk).getValue()).isEqualTo(NEXT_WEEK);
        click(desk, "desk.outcome.CALL_BACK");
        assertThat(day(desk).getValue()).isNull();
    }

    @Test
    void a_day_without_a_moment_to_call_says_so() {
        waiting(DossierFixture.aDossier(database));
        DeskView desk = identified();
        click(desk, "desk.outcome.CALL_BACK");
        DatePicker day = day(desk);
        LocalDate sunday = NEXT_WEEK.with(java.time.DayOfWeek.SUNDAY);
        day.setValue(sunday);
        assertThat(day.getHelperText()).isEqualTo("Bellen mag die dag niet.");
        day.setValue(sunday.plusDays(1));
        assertThat(day.getHelperText()).isEmpty();
    }

    @Test
    void what_was_kept_of_one_call_is_not_said_of_the_next_dossier() {
        waiting(DossierFixture.aDossier(database));
        DeskView desk = opened();
        click(desk, "desk.call");
        assertThat(words(byId(desk, "desk.draft"))).startsWith("concept bewaard");
        click(desk, "desk.not-called");
        assertThat(words(byId(desk, "desk.draft"))).isEmpty();
    }
}
