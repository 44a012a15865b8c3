package nl.vorder.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Stage;
import nl.vorder.shared.UtcColumn;
import nl.vorder.shared.Zone;
import org.junit.jupiter.api.Test;

/** Nobody leaves a dossier without saying when somebody is in touch again; no window opens for it. */
@IntegrationTest
@ViewPackages(classes = DeskView.class)
class DeskNextContactTest extends DeskOnTest {

    @Test
    void who_cannot_pay_is_asked_about_between_the_fields_and_the_answer_is_kept() {
        Opened dossier = waiting(DossierFixture.aDossier(database));
        DeskView desk = cannotPay();

        click(desk, "desk.save-outcome");
        assertThat(outcomes(dossier)).isEmpty();
        assertThat(words(byId(desk, "desk.next-contact"))).contains("Wanneer is het volgende contact?", "ma 7 dec");
        assertThat(key(desk, "desk.next-contact.2")).isEqualTo("2");
        click(desk, "desk.next-contact.2");

        assertThat(outcomes(dossier)).containsExactly("CANNOT_PAY");
        assertThat(Zone.local(nextContact(dossier)).toLocalDate()).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(queue.find(dossier.id()).orElseThrow().readyAt()).isEqualTo(nextContact(dossier));
    }

    @Test
    void saving_once_more_takes_the_first_answer() {
        Opened dossier = waiting(DossierFixture.aDossier(database));
        DeskView desk = cannotPay();
        click(desk, "desk.save-outcome");
        click(desk, "desk.save-outcome");
        assertThat(outcomes(dossier)).containsExactly("CANNOT_PAY");
        assertThat(Zone.local(nextContact(dossier)).toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void a_moment_of_the_debtors_own_becomes_a_call_back_beside_the_outcome() {
        Opened dossier = waiting(DossierFixture.aDossier(database));
        DeskView desk = cannotPay();
        click(desk, "desk.save-outcome");
        click(desk, "desk.next-contact.5");
        day(desk).setValue(LocalDate.of(2026, 11, 25));
        @SuppressWarnings("unchecked")
        Select<Instant> moment = find(Select.class, desk).withId("desk.moment").single();
        moment.setValue(
                LocalDateTime.of(2026, 11, 25, 14, 30).atZone(Zone.AMSTERDAM).toInstant());
        click(desk, "desk.save-outcome");

        assertThat(outcomes(dossier)).containsExactly("CALL_BACK");
        assertThat(database.sql("SELECT due_at FROM call_call_back WHERE dossier_id = ? AND state = 'OPEN'")
                        .param(dossier.id().value())
                        .query((row, number) -> UtcColumn.read(row, "due_at"))
                        .single())
                .isEqualTo(moment.getValue());
    }

    @Test
    void nothing_is_asked_where_the_next_step_is_fixed() {
        Opened attempt = waiting(DossierFixture.aDossier(database));
        DeskView desk = opened();
        click(desk, "desk.call");
        click(desk, "desk.outcome.NO_ANSWER");
        click(desk, "desk.save-outcome");
        assertThat(outcomes(attempt)).containsExactly("NO_ANSWER");

        Opened refusal = waiting(DossierFixture.aDossier(database).in(Stage.AFTER_DEMAND));
        DeskView last = identified();
        click(last, "desk.outcome.REFUSES");
        reason(last);
        click(last, "desk.save-outcome");
        assertThat(outcomes(refusal)).containsExactly("REFUSES");
        assertThat(database.sql("SELECT stage FROM dossier_dossier WHERE id = ?")
                        .param(refusal.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("FINAL");
    }

    private DeskView cannotPay() {
        DeskView desk = identified();
        click(desk, "desk.outcome.CANNOT_PAY");
        reason(desk);
        assertThat(find(NativeButton.class, desk).withId("desk.next-contact.1").exists())
                .isFalse();
        return desk;
    }

    @SuppressWarnings("unchecked")
    private void reason(DeskView desk) {
        ((Select<NonPaymentReason>)
                        find(Select.class, desk).withId("desk.reason").single())
                .setValue(NonPaymentReason.values()[0]);
    }

    private Instant nextContact(Opened dossier) {
        return database.sql("SELECT next_contact_at FROM call_call WHERE dossier_id = ?")
                .param(dossier.id().value())
                .query((row, number) -> UtcColumn.read(row, "next_contact_at"))
                .single();
    }
}
