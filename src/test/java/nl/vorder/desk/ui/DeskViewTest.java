package nl.vorder.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.Holds;
import nl.vorder.compliance.PlaceHold;
import nl.vorder.dossier.Balance;
import nl.vorder.dossier.BalanceService;
import nl.vorder.queue.QueueRefresh;
import nl.vorder.queue.QueueService;
import nl.vorder.review.Consultation;
import nl.vorder.review.ConsultationService;
import nl.vorder.shared.Zone;
import nl.vorder.shared.ui.AmountField;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@ViewPackages(classes = DeskView.class)
class DeskViewTest extends SpringBrowserlessTest {

    private static final long AGENT = 950_000;

    @Autowired
    QueueRefresh refresh;

    @Autowired
    QueueService queue;

    @Autowired
    BalanceService balances;

    @Autowired
    Holds holds;

    @Autowired
    ConsultationService consultations;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void log_in() {
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
        TestUsers.logIn(TestUsers.agent(AGENT));
        UI.getCurrent().setLocale(Translations.DUTCH);
    }

    @AfterEach
    void log_out() {
        TestUsers.logOut();
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
    }

    @Test
    void an_agent_with_an_empty_queue_is_told_what_to_do() {
        DeskView desk = navigate(DeskView.class);
        assertThat(words(desk)).contains("Druk op Alt N voor het volgende dossier.");

        click(desk, "desk.next");
        assertThat(words(desk)).contains("Er staat niets klaar. Je teamleider kan een bestand importeren.");

        clock.set(LocalDateTime.of(2026, 11, 29, 12, 0));
        click(desk, "desk.next");
        assertThat(words(desk)).contains("Bellen mag nu niet. Het eerste moment is 30-11-2026 08:30.");
    }

    @Test
    void the_next_dossier_comes_with_its_reason_and_seven_cards() {
        Opened dossier = waiting(DossierFixture.aDossier(database).about("512.34"));
        database.sql("INSERT INTO debtor_contact_person (id, debtor_id, name, role, pays, source, verified_on) "
                        + "VALUES (NEXT VALUE FOR debtor_contact_person_seq, ?, 'Sanne Vermeer', 'administratie', TRUE, "
                        + "'test', '2026-11-01')")
                .param(dossier.debtorId().value())
                .update();

        DeskView desk = opened();

        assertThat(words(byId(desk, "desk.reason-next"))).isEqualTo("Vervallen op 24 okt");
        assertThat(find(Card.class, find(PreparationPanel.class, desk).single()).all())
                .filteredOn(card -> !(card instanceof HistoryCard))
                .extracting(Component::getClass)
                .containsExactly(List.<Class<? extends Component>>of(
                                ContactCard.class,
                                AmountCard.class,
                                InvoicesCard.class,
                                CreditCard.class,
                                AgreementsCard.class,
                                LettersCard.class,
                                ImportanceCard.class)
                        .toArray(Class[]::new));
        Balance balance = balances.today(dossier.id());
        assertThat(words(find(ContactCard.class, desk).single())).contains("Sanne Vermeer", "administratie");
        assertThat(words(find(AmountCard.class, desk).single()))
                .contains(Formats.euro(balance.total()), "512,34", Formats.plain(balance.interest()));
        assertThat(words(find(InvoicesCard.class, desk).single())).contains("€ 512,34", "30 dgn te laat");
        assertThat(words(find(CreditCard.class, desk).single())).contains("Kredietwaardigheid");
        assertThat(words(find(AgreementsCard.class, desk).single())).contains("Gemaakte afspraken");
        assertThat(words(find(LettersCard.class, desk).single())).contains("Herinneringen en aanmaningen");
        assertThat(words(find(ImportanceCard.class, desk).single())).contains("0,1");
    }

    @Test
    void a_hold_that_was_placed_meanwhile_stops_the_call_with_reason_and_moment() {
        Opened dossier = waiting(DossierFixture.aDossier(database));
        DeskView desk = opened();
        holds.place(new PlaceHold(
                dossier.debtorId(),
                Optional.of(dossier.id()),
                HoldKind.SAYS_PAID,
                "",
                clock.instant(),
                Optional.of(LocalDateTime.of(2026, 11, 26, 12, 0)
                        .atZone(Zone.AMSTERDAM)
                        .toInstant())));

        click(desk, "desk.call");

        assertThat(words(byId(desk, "desk.call-refused")))
                .isEqualTo("De debiteur zegt dat er betaald is. We controleren dat. Weer mogelijk vanaf "
                        + "26-11-2026 12:00.");
        assertThat(button(desk, "desk.call").isEnabled()).isFalse();
        assertThat(find(NativeButton.class, desk).withId("desk.save-outcome").exists())
                .isFalse();
    }

    @Test
    void a_call_goes_over_identification_to_a_promise_that_is_stored() {
        Opened dossier = waiting(DossierFixture.aDossier(database));
        Balance balance = balances.today(dossier.id());
        DeskView desk = opened();

        click(desk, "desk.call");
        assertThat(spoken(desk)).startsWith("“Goedendag, u spreekt met Agent 950000");
        click(desk, "desk.answer.speaking");
        identify(desk);
        click(desk, "desk.answer.fine");
        assertThat(spoken(desk)).contains(Formats.euro(balance.total()));
        click(desk, "desk.answer.forgot");
        click(desk, "desk.answer.day");
        click(desk, "desk.answer.this-week");
        assertThat(spoken(desk)).contains("U betaalt " + Formats.euro(balance.total()));
        click(desk, "desk.save-outcome");

        Map<String, Object> call = database.sql("SELECT * FROM call_call WHERE dossier_id = :id")
                .param("id", dossier.id().value())
                .query()
                .singleRow();
        assertThat(call)
                .containsEntry("outcome", "PROMISE")
                .containsEntry("identified", true)
                .containsEntry("user_id", AGENT)
                .containsEntry("quoted_principal", balance.principal().amount())
                .containsEntry("quoted_interest", balance.interest().amount())
                .containsEntry("quoted_costs", balance.costs().amount())
                .containsEntry("quoted_vat", balance.vat().amount());
        Map<String, Object> promise = database.sql("SELECT * FROM agreement_promise WHERE dossier_id = :id")
                .param("id", dossier.id().value())
                .query()
                .singleRow();
        assertThat((BigDecimal) promise.get("amount"))
                .isEqualByComparingTo(balance.total().amount());
        assertThat(promise.get("due_on"))
                .hasToString(TestClock.START.toLocalDate().plusDays(7).toString());
        assertThat(words(desk)).contains("Er staat").doesNotContain("Debiteur ");
        assertThat(queue.current()).isEmpty();
    }

    @Test
    void a_payment_during_the_call_is_stored_with_the_open_amount_filled_in() {
        Opened dossier = waiting(DossierFixture.aDossier(database));
        DeskView desk = identified();
        click(desk, "desk.outcome.more");
        click(desk, "desk.outcome.PAID_NOW");
        assertThat(find(AmountField.class, desk).single().amount())
                .contains(balances.today(dossier.id()).total());
        click(desk, "desk.save-outcome");
        assertThat(outcomes(dossier)).containsExactly("PAID_NOW");
    }

    @Test
    void a_plan_that_the_team_lead_has_to_decide_on_is_stored() {
        Opened dossier = waiting(DossierFixture.aDossier(database));
        DeskView desk = identified();
        click(desk, "desk.outcome.more");
        click(desk, "desk.outcome.ARRANGEMENT_REQUEST");
        click(desk, "desk.save-outcome");
        assertThat(words(desk)).contains("Vul de termijnen in.");
        find(IntegerField.class, desk).withId("desk.instalments").single().setValue(10);
        find(DatePicker.class, desk)
                .withId("desk.on")
                .single()
                .setValue(TestClock.START.toLocalDate().plusDays(7));
        click(desk, "desk.save-outcome");
        assertThat(outcomes(dossier)).containsExactly("ARRANGEMENT_REQUEST");
    }

    @Test
    void nothing_about_the_claim_is_spoken_before_the_identity_is_sure() {
        Opened dossier = waiting(DossierFixture.aDossier(database).about("777.77"));
        String firm = database.sql("SELECT name FROM client_firm WHERE id = :id")
                .param("id", dossier.firmId().value())
                .query(String.class)
                .single();
        String total = Formats.euro(balances.today(dossier.id()).total());
        DeskView desk = opened();
        click(desk, "desk.call");
        assertThat(spoken(desk)).doesNotContain(firm, total, "777", "factuur");
        click(desk, "desk.answer.speaking");
        assertThat(spoken(desk)).doesNotContain(firm, total, "777", "factuur");
        assertThat(button(desk, "desk.identity.confirm").isEnabled()).isFalse();
        identify(desk);
        assertThat(spoken(desk)).doesNotContain(firm, total, "777", "factuur");
        click(desk, "desk.answer.fine");
        assertThat(spoken(desk)).contains(firm, total);
    }

    @Test
    void what_was_typed_is_there_again_when_the_desk_is_opened_anew() {
        waiting(DossierFixture.aDossier(database));
        DeskView before = opened();
        click(before, "desk.call");
        click(before, "desk.answer.speaking");
        find(TextArea.class, before).withId("desk.note").single().setValue("Belt vanaf een ander nummer");
        click(before, "desk.outcome.CALL_BACK");

        DeskView after = anotherTab();

        assertThat(after).isNotSameAs(before);
        assertThat(find(TextArea.class, after).withId("desk.note").single().getValue())
                .isEqualTo("Belt vanaf een ander nummer");
        assertThat(button(after, "desk.outcome.CALL_BACK").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
        assertThat(button(after, "desk.identity.confirm").isVisible()).isTrue();
        assertThat(words(byId(after, "desk.draft"))).isEqualTo("concept bewaard 10:00");
    }

    @Test
    void a_second_tab_shows_the_same_dossier_and_a_stale_save_is_refused_with_a_sentence() {
        Opened dossier = waiting(DossierFixture.aDossier(database));
        DeskView first = opened();
        click(first, "desk.call");
        click(first, "desk.outcome.NO_ANSWER");
        DeskView second = anotherTab();
        UI.getCurrent().add(first);
        assertThat(words(byId(second, "desk.current")))
                .contains("Debiteur " + dossier.debtorId().value());

        TestUsers.logIn(TestUsers.teamLead(AGENT + 1));
        queue.takeOver(dossier.id());
        TestUsers.logIn(TestUsers.agent(AGENT));
        click(second, "desk.save-outcome");

        assertThat(said()).anyMatch(text -> text.startsWith("Dit dossier is nu van"));
        assertThat(outcomes(dossier)).isEmpty();
    }

    @Test
    void an_important_customer_is_called_only_after_the_team_lead_agreed() {
        Opened dossier = waiting(DossierFixture.aDossier(database).revenue("1000000.00", "80000.00"));
        DeskView desk = opened();
        assertThat(button(desk, "desk.call").isEnabled()).isFalse();
        assertThat(words(desk)).contains("Eerst overleg met je teamleider");

        click(desk, "desk.consult");
        assertThat(words(byId(desk, "desk.importance"))).contains("gevraagd om 10:00, wacht op antwoord");
        assertThat(button(desk, "desk.call").isEnabled()).isFalse();

        Consultation asked = consultations.latest(dossier.id()).orElseThrow();
        TestUsers.logIn(TestUsers.teamLead(AGENT + 1));
        consultations.answer(asked.id(), true, "Vraag naar mevrouw Smit");
        TestUsers.logIn(TestUsers.agent(AGENT));
        roundTrip();

        assertThat(words(byId(desk, "desk.importance"))).contains("akkoord", "“Vraag naar mevrouw Smit”");
        assertThat(said()).contains("Je teamleider is akkoord.");
        assertThat(button(desk, "desk.call").isEnabled()).isTrue();
        click(desk, "desk.call");
        assertThat(spoken(desk)).contains("Goedendag");
    }

    @Test
    void a_missing_contact_person_is_added_in_place() {
        Opened dossier = waiting(DossierFixture.aDossier(database).ofCompany());
        DeskView desk = opened();
        assertThat(words(find(ContactCard.class, desk).single())).contains("Vraag wie over betalingen gaat.");

        click(desk, "desk.contact.store");
        assertThat(said()).contains("Vul een naam in.");
        find(TextField.class, desk).withId("desk.contact-name").single().setValue("Joris de Boer");
        find(TextField.class, desk).withId("desk.contact-role").single().setValue("boekhouding");
        click(desk, "desk.contact.store");

        assertThat(words(find(ContactCard.class, desk).single()))
                .contains("Joris de Boer", "boekhouding, gaat over betalingen")
                .doesNotContain("Vraag wie over betalingen gaat.");
        assertThat(database.sql("SELECT name FROM debtor_contact_person WHERE debtor_id = :id")
                        .param("id", dossier.debtorId().value())
                        .query(String.class)
                        .list())
                .containsExactly("Joris de Boer");
    }

    @Test
    void every_step_of_the_call_has_its_key() {
        waiting(DossierFixture.aDossier(database));
        DeskView desk = navigate(DeskView.class);
        assertThat(key(desk, "desk.next")).isEqualTo("alt+n");
        click(desk, "desk.next");
        assertThat(key(desk, "desk.call")).isEqualTo("alt+b");
        assertThat(key(desk, "desk.skip")).isEqualTo("alt+k");
        click(desk, "desk.call");
        assertThat(key(desk, "desk.answer.speaking")).isEqualTo("1");
        assertThat(key(desk, "desk.script.voicemail")).isEqualTo("alt+v");
        assertThat(key(desk, "desk.outcome.PROMISE")).isEqualTo("alt+1");
        assertThat(key(desk, "desk.outcome.NO_ANSWER")).isEqualTo("alt+0");
        assertThat(key(desk, "desk.save-outcome")).isEqualTo("ctrl+enter");
        click(desk, "desk.answer.speaking");
        assertThat(key(desk, "desk.identity.confirm")).isEqualTo("alt+i");
    }

    private Opened waiting(DossierFixture fixture) {
        Opened dossier = fixture.open();
        refresh.of(List.of(dossier.id()));
        return dossier;
    }

    private DeskView opened() {
        DeskView desk = navigate(DeskView.class);
        click(desk, "desk.next");
        return desk;
    }

    /** A call with somebody whose identity is sure. */
    private DeskView identified() {
        DeskView desk = opened();
        click(desk, "desk.call");
        click(desk, "desk.answer.speaking");
        identify(desk);
        return desk;
    }

    /** The same agent opens the desk once more. */
    private DeskView anotherTab() {
        UI.getCurrent().refreshCurrentRoute(true);
        return (DeskView) getCurrentView();
    }

    private void identify(DeskView desk) {
        find(Checkbox.class, desk).all().stream()
                .filter(box -> box.getId().orElse("").startsWith("desk.identity."))
                .limit(2)
                .forEach(box -> test(box).click());
        click(desk, "desk.identity.confirm");
    }

    private NativeButton button(DeskView desk, String id) {
        return find(NativeButton.class, desk).withId(id).single();
    }

    private void click(DeskView desk, String id) {
        test(button(desk, id)).click();
        roundTrip();
    }

    private String key(DeskView desk, String id) {
        return button(desk, id).getElement().getAttribute("data-key");
    }

    private Component byId(DeskView desk, String id) {
        return find(Component.class, desk).withId(id).single();
    }

    private String spoken(DeskView desk) {
        return words(byId(desk, "desk.say"));
    }

    private List<String> said() {
        return find(Notification.class).all().stream()
                .map(note -> test(note).getText())
                .toList();
    }

    private List<String> outcomes(Opened dossier) {
        return database.sql("SELECT outcome FROM call_call WHERE dossier_id = :id")
                .param("id", dossier.id().value())
                .query(String.class)
                .list();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
