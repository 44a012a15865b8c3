package nl.vorder.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import java.math.BigDecimal;
import java.time.Duration;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.shared.Money;
import nl.vorder.shared.ui.AmountField;
import org.junit.jupiter.api.Test;

@IntegrationTest
@ViewPackages(classes = DeskView.class)
class DeskStatesTest extends DeskOnTest {

    @Test
    void a_call_lasts_until_the_line_is_put_down_not_until_it_is_saved() {
        Opened dossier = waiting(DossierFixture.aDossier(database));
        DeskView desk = opened();
        click(desk, "desk.call");
        clock.tick(Duration.ofMinutes(3));
        click(desk, "desk.hang-up");
        clock.tick(Duration.ofMinutes(1));
        DeskView reloaded = anotherTab();
        assertThat(words(reloaded)).contains("03:00 · afronden");
        click(reloaded, "desk.outcome.NO_ANSWER");
        click(reloaded, "desk.save-outcome");

        assertThat(database.sql(
                                "SELECT TIMESTAMPDIFF(SECOND, started_at, ended_at) FROM call_call WHERE dossier_id = ?")
                        .param(dossier.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(180);
    }

    @Test
    void a_call_that_was_not_made_leaves_no_trace() {
        Opened dossier = waiting(DossierFixture.aDossier(database));
        DeskView desk = opened();
        click(desk, "desk.call");
        click(desk, "desk.not-called");

        assertThat(outcomes(dossier)).isEmpty();
        assertThat(button(desk, "desk.call").isEnabled()).isTrue();
        assertThat(database.sql("SELECT COUNT(*) FROM call_draft WHERE dossier_id = ?")
                        .param(dossier.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_part_paid_and_the_rest_promised_are_one_call() {
        Opened dossier = waiting(DossierFixture.aDossier(database));
        DeskView desk = identified();
        click(desk, "desk.outcome.SAYS_PAID");
        find(AmountField.class, desk).single().show(Money.of("100.00"));
        day(desk).setValue(TestClock.START.toLocalDate().minusDays(1));
        click(desk, "desk.result.another");
        assertThat(words(desk)).contains("Zegt betaald € 100,00");
        click(desk, "desk.outcome.more");
        click(desk, "desk.outcome.PART_PROMISE");
        find(AmountField.class, desk).single().show(Money.of("200.00"));
        day(desk).setValue(TestClock.START.toLocalDate().plusDays(3));
        DeskView reloaded = anotherTab();
        assertThat(words(reloaded)).contains("Zegt betaald € 100,00");
        click(reloaded, "desk.save-outcome");

        assertThat(outcomes(dossier)).containsExactly("PART_PROMISE");
        assertThat(database.sql("SELECT amount FROM agreement_promise WHERE dossier_id = ?")
                        .param(dossier.id().value())
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("200.00");
        assertThat(database.sql("SELECT COUNT(*) FROM call_result r JOIN call_call c ON c.id = r.call_id"
                                + " WHERE c.dossier_id = ? AND r.outcome = 'SAYS_PAID'")
                        .param(dossier.id().value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void the_number_is_handed_over_as_the_agency_configured_it() {
        assertThat(new Dialling("tel:").link("+31612345678")).isEqualTo("tel:+31612345678");
        assertThat(new Dialling("sip:{number}@pbx.example").link("+31612345678"))
                .isEqualTo("sip:+31612345678@pbx.example");
    }
}
