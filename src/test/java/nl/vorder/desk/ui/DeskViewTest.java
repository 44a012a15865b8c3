package nl.vorder.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestUsers;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.PlaceHold;
import nl.vorder.dossier.Balance;
import nl.vorder.review.Consultation;
import nl.vorder.shared.Zone;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import org.junit.jupiter.api.Test;

@IntegrationTest
@ViewPackages(classes = DeskView.class)
class DeskViewTest extends DeskOnTest {

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
    void an_important_customer_is_called_only_after_the_team_lead_agreed() {
        Opened dossier = waiting(DossierFixture.aDossier(database).revenue("1000000.00", "80000.00"));
        DeskView desk = opened();
        assertThat(button(desk, "desk.call").isEnabled()).isFalse();
        assertThat(words(desk)).contains("Belangrijke klant: overleg eerst met de teamleider.");

        click(desk, "desk.consult");
        assertThat(words(byId(desk, "desk.importance"))).contains("gevraagd op 23-11-2026 10:00, wacht op antwoord");
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
}
