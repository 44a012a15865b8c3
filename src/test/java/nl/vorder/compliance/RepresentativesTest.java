package nl.vorder.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.queue.NextDossier;
import nl.vorder.queue.QueueRefresh;
import nl.vorder.queue.QueueService;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.PhoneNumber;
import nl.vorder.shared.Zone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Contact with an administrator, a lawyer, a debt counsellor instead of the debtor. */
@IntegrationTest
class RepresentativesTest {

    private static final long USER = 935_000;

    @Autowired
    ContactCare care;

    @Autowired
    ContactGuard guard;

    @Autowired
    ContactStarts starts;

    @Autowired
    Representatives representatives;

    @Autowired
    Holds holds;

    @Autowired
    QueueRefresh refresh;

    @Autowired
    QueueService queue;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private DossierContact subject;

    @BeforeEach
    void open() {
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
        TestUsers.logIn(TestUsers.agent(USER));
        Opened dossier = DossierFixture.aDossier(database).open();
        subject = care.subject(dossier.id());
    }

    @AfterEach
    void logOut() {
        TestUsers.logOut();
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
    }

    @Test
    void the_representative_may_be_called_and_the_debtor_in_person_may_not() {
        record();

        assertThat(reasons(guard.decide(inPerson()))).containsExactly(RefusalReason.REPRESENTATIVE);
        assertThat(guard.decide(toRepresentative()).allowed()).isTrue();
        assertThat(representatives.of(subject.debtorId()))
                .hasValueSatisfying(found -> assertThat(found.phone()).isEqualTo("+31201234567"));
    }

    @Test
    void the_window_and_the_caps_hold_for_the_representative_too() {
        record();
        clock.set(LocalDateTime.of(2026, 11, 23, 10, 0));
        assertThat(starts.begin(toRepresentative(), UUID.randomUUID()).allowed())
                .isTrue();
        assertThat(reasons(guard.decide(toRepresentative()))).containsExactly(RefusalReason.MINIMUM_GAP);

        clock.set(LocalDateTime.of(2026, 11, 23, 12, 30));
        assertThat(starts.begin(toRepresentative(), UUID.randomUUID()).allowed())
                .isTrue();
        clock.set(LocalDateTime.of(2026, 11, 23, 15, 0));
        assertThat(reasons(guard.decide(toRepresentative()))).containsExactly(RefusalReason.ATTEMPTS_TODAY);

        clock.set(LocalDateTime.of(2026, 11, 24, 20, 30));
        assertThat(guard.decide(toRepresentative()))
                .isInstanceOfSatisfying(
                        ContactDecision.Refused.class,
                        refused -> assertThat(refused.nextAllowed()).contains(local("2026-11-25T08:30")));
    }

    @Test
    void saying_that_it_is_the_representative_helps_nobody_while_none_is_recorded() {
        holds.place(new PlaceHold(
                subject.debtorId(), Optional.empty(), HoldKind.REPRESENTATIVE, "", clock.instant(), Optional.empty()));

        assertThat(reasons(guard.decide(toRepresentative()))).containsExactly(RefusalReason.REPRESENTATIVE);
    }

    @Test
    void the_queue_offers_the_dossier_because_somebody_can_be_called() {
        refresh.of(List.of(subject.dossierId()));
        record();

        assertThat(queue.next()).isInstanceOf(NextDossier.Claimed.class);
    }

    @Test
    void a_new_representative_replaces_the_earlier_one_and_ending_gives_the_debtor_back() {
        record();
        care.record(new RecordRepresentative(
                subject.debtorId(),
                RepresentativeKind.LAWYER,
                "mr. Els Vos",
                PhoneNumber.of("020 7654321"),
                "volmacht van 20-11-2026"));
        assertThat(representatives.of(subject.debtorId()))
                .hasValueSatisfying(found -> assertThat(found.name()).isEqualTo("mr. Els Vos"));
        assertThat(holds.current(subject.debtorId(), subject.dossierId())).hasSize(1);
        Representative standing = representatives.of(subject.debtorId()).orElseThrow();
        assertThatThrownBy(() -> care.end(standing)).isInstanceOf(AccessDeniedException.class);

        TestUsers.logIn(TestUsers.teamLead(USER + 1));
        care.end(standing);

        assertThat(representatives.of(subject.debtorId())).isEmpty();
        assertThat(guard.decide(inPerson()).allowed()).isTrue();
    }

    @Test
    void lifting_the_stop_by_hand_ends_the_representative_with_it() {
        record();
        TestUsers.logIn(TestUsers.teamLead(USER + 1));
        care.lift(holds.current(subject.debtorId(), subject.dossierId())
                .getFirst()
                .id());

        assertThat(representatives.of(subject.debtorId())).isEmpty();
        assertThat(guard.decide(toRepresentative()).allowed()).isTrue();
    }

    @Test
    void a_name_and_a_mandate_are_needed() {
        assertThatThrownBy(() -> new RecordRepresentative(
                        subject.debtorId(), RepresentativeKind.LAWYER, " ", PhoneNumber.of("020 7654321"), "volmacht"))
                .hasMessageContaining("name");
        assertThatThrownBy(() -> new RecordRepresentative(
                        subject.debtorId(), RepresentativeKind.LAWYER, "Vos", PhoneNumber.of("020 7654321"), ""))
                .hasMessageContaining("mandate");
    }

    private void record() {
        care.record(new RecordRepresentative(
                subject.debtorId(),
                RepresentativeKind.ADMINISTRATOR,
                "Bram Bewind",
                PhoneNumber.of("020 1234567"),
                "beschikking rechtbank van 01-10-2026"));
    }

    private ContactQuestion inPerson() {
        return care.question(subject, Channel.PHONE);
    }

    private ContactQuestion toRepresentative() {
        return new ContactQuestion(
                subject.debtorId(),
                subject.dossierId(),
                DebtorKind.CONSUMER,
                Channel.PHONE,
                GuardedAction.CALL,
                clock.instant(),
                ContactFacts.ofCall(false));
    }

    private static List<RefusalReason> reasons(ContactDecision decision) {
        return decision instanceof ContactDecision.Refused refused ? refused.reasons() : List.of();
    }

    private static Instant local(String time) {
        return LocalDateTime.parse(time).atZone(Zone.AMSTERDAM).toInstant();
    }
}
