package nl.vorder.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.PlaceHold;
import nl.vorder.presence.BreakReason;
import nl.vorder.presence.PresenceService;
import nl.vorder.shared.UtcColumn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands around the dossier: money beside the amount, advice, other dossiers of the person, the agent's own state. */
@IntegrationTest
@ViewPackages(classes = DeskView.class)
class DeskContextTest extends DeskOnTest {

    @Autowired
    PresenceService presence;

    @Autowired
    DeskControllerFactory controllers;

    @Test
    void money_that_waits_credit_notes_and_how_fresh_bank_and_file_are_stand_beside_the_amount() {
        Opened dossier = waiting(DossierFixture.aDossier(database));
        DeskView desk = navigate(DeskView.class);
        click(desk, "desk.next");
        assertThat(news(desk)).contains("bestand opdrachtgever: niet bekend").doesNotContain("creditnota");

        entry(dossier, "CREDIT_NOTE", "-120.00", "");
        entry(dossier, "PAYMENT", "-30.00", "BANK");
        database.sql(
                        "INSERT INTO intake_file (id, client_firm_id, name, content_hash, uploaded_by, uploaded_at, state, applied_at)"
                                + " VALUES (NEXT VALUE FOR intake_file_seq, ?, 'november.csv', ?, 1, ?, 'APPLIED', ?)")
                .params(
                        dossier.firmId().value(),
                        "%064d".formatted(dossier.firmId().value()),
                        UtcColumn.of(clock.instant()),
                        UtcColumn.of(clock.instant()))
                .update();
        holds.place(new PlaceHold(
                dossier.debtorId(),
                Optional.of(dossier.id()),
                HoldKind.UNMATCHED_MONEY,
                "",
                clock.instant(),
                Optional.of(clock.instant().plus(Duration.ofDays(3)))));
        desk = anotherTab();

        assertThat(news(desk))
                .contains(
                        "Geld binnen sinds 23 nov, nog niet gekoppeld",
                        "creditnota € 120,00 verwerkt, 22 nov",
                        "bank: laatst geboekt",
                        "bestand opdrachtgever: 23-11-2026 10:00");
        assertThat(button(desk, "desk.call").isEnabled()).isFalse();
    }

    @Test
    void many_open_invoices_advise_an_overview_by_e_mail_before_the_call() {
        Opened dossier = waiting(DossierFixture.aDossier(database));
        database.sql(
                        "INSERT INTO debtor_contact_point (id, debtor_id, kind, address, source, verified_on) "
                                + "VALUES (NEXT VALUE FOR debtor_contact_point_seq, ?, 'EMAIL', 'a@example.nl', 'test', '2026-11-01')")
                .param(dossier.debtorId().value())
                .update();
        assertThat(words(find(ContactCard.class, opened()).single())).doesNotContain("Mail eerst een overzicht");
        for (int i = 0; i < 5; i++) {
            invoice(dossier);
        }
        assertThat(words(find(ContactCard.class, anotherTab()).single()))
                .contains("Advies: veel facturen. Mail eerst een overzicht en bel daarna.");
    }

    @Test
    void every_other_dossier_of_the_person_is_there_with_its_client_firm_and_state() {
        Opened dossier = waiting(DossierFixture.aDossier(database));
        Opened other = DossierFixture.aDossier(database).open();
        Opened closed = DossierFixture.aDossier(database).open();
        for (Opened one : java.util.List.of(other, closed)) {
            database.sql("UPDATE dossier_dossier SET debtor_id = ? WHERE id = ?")
                    .params(dossier.debtorId().value(), one.id().value())
                    .update();
        }
        database.sql("UPDATE dossier_dossier SET status = 'CLOSED' WHERE id = ?")
                .param(closed.id().value())
                .update();
        assertThat(words(byId(opened(), "desk.importance")))
                .contains(
                        "nog 2 andere dossiers",
                        "T" + other.id().value(),
                        "T" + closed.id().value(),
                        "open",
                        "gesloten");
    }

    @Test
    void a_break_and_its_reason_are_there_again_after_a_reload() {
        presence.pause(BreakReason.LUNCH);
        clock.tick(Duration.ofMinutes(7));
        StateMenu menu = new StateMenu(presence, clock);
        assertThat(words(menu)).contains("Lunch", "07:00");
        assertThat(find(Span.class, menu).all().stream()
                        .map(span -> span.getElement().getAttribute("data-elapsed"))
                        .toList())
                .contains("420");
    }

    @Test
    void a_dossier_from_a_list_opens_on_the_desk_and_a_caller_begins_an_inbound_call() {
        Opened dossier = waiting(DossierFixture.aDossier(database));
        DeskView desk = navigate(DeskView.class);
        DeskController controller = controllers.forView(desk);
        controller.openChosen(dossier.id());
        assertThat(button(desk, "desk.call").isEnabled()).isTrue();
        controller.answerInbound(dossier.id());
        assertThat(spoken(desk)).contains("Fijn dat u belt");
        Opened second = waiting(DossierFixture.aDossier(database));
        controller.answerInbound(second.id());
        assertThat(said()).contains("Rond eerst het dossier af dat je open hebt, of sla het over.");
    }

    private String news(DeskView desk) {
        // The browser asks for it once the dossier has been painted; there is none here.
        desk.showSurroundings();
        return words(byId(desk, "desk.payment-news"));
    }

    private void entry(Opened dossier, String kind, String amount, String channel) {
        database.sql("INSERT INTO dossier_ledger_entry (id, dossier_id, booking_id, kind, component, amount, booked_on,"
                        + " recorded_at, channel) VALUES (NEXT VALUE FOR dossier_ledger_entry_seq, ?,"
                        + " NEXT VALUE FOR dossier_booking_seq, ?, 'PRINCIPAL', ?, ?, ?, ?)")
                .params(
                        dossier.id().value(),
                        kind,
                        new BigDecimal(amount),
                        TestClock.START.toLocalDate().minusDays(1),
                        UtcColumn.of(clock.instant()),
                        channel)
                .update();
    }

    private void invoice(Opened dossier) {
        long id = database.sql("SELECT NEXT VALUE FOR dossier_invoice_seq")
                .query(Long.class)
                .single();
        database.sql("INSERT INTO dossier_invoice (id, dossier_id, client_firm_id, number, invoiced_on, due_on, amount)"
                        + " VALUES (?, ?, ?, ?, '2026-09-01', '2026-10-01', 10.00)")
                .params(id, dossier.id().value(), dossier.firmId().value(), "F" + id)
                .update();
        database.sql(
                        "INSERT INTO dossier_ledger_entry (id, dossier_id, invoice_id, booking_id, kind, component, amount,"
                                + " booked_on, recorded_at) VALUES (NEXT VALUE FOR dossier_ledger_entry_seq, ?, ?,"
                                + " NEXT VALUE FOR dossier_booking_seq, 'PRINCIPAL', 'PRINCIPAL', 10.00, '2026-10-01', '2026-10-01')")
                .params(dossier.id().value(), id)
                .update();
    }
}
