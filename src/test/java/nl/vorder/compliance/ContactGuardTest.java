package nl.vorder.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.compliance.PeopleFixture.Person;
import nl.vorder.security.CurrentUser;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.Zone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ContactGuardTest {

    @Autowired
    ContactGuard guard;

    @Autowired
    Holds holds;

    @Autowired
    ContactLog contacts;

    @Autowired
    SettingsStore settings;

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource dataSource;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    private PeopleFixture people;

    @BeforeEach
    void start() {
        clock.reset();
        people = new PeopleFixture(database);
    }

    @AfterEach
    void end() {
        clock.reset();
        TestUsers.logOut();
    }

    @Test
    void allows_a_call_in_the_morning_and_refuses_one_at_night_until_the_morning_after() {
        Person person = people.consumer();

        assertThat(guard.decide(person.call(clock.instant()))).isEqualTo(new ContactDecision.Allowed());

        clock.set(LocalDateTime.of(2026, 11, 23, 21, 0));
        assertThat(guard.decide(person.call(clock.instant())))
                .isEqualTo(new ContactDecision.Refused(
                        List.of(RefusalReason.LEGAL_HOURS, RefusalReason.AGENCY_HOURS),
                        Optional.of(at("2026-11-24T08:30"))));
    }

    @Test
    void counts_contacts_per_person_over_all_dossiers() {
        Person person = people.consumer();
        Person other = people.secondDossier(person);
        called(person, "2026-11-23T09:30");

        assertThat(guard.decide(other.call(clock.instant())))
                .isEqualTo(refused("2026-11-23T11:30", RefusalReason.MINIMUM_GAP));
    }

    @Test
    void holds_one_dossier_or_the_person_and_lets_go_when_the_hold_ends() {
        Person person = people.consumer();
        Person other = people.secondDossier(person);
        hold(person, HoldKind.LETTER_UNDER_WAY, Optional.of(at("2026-11-25T12:00")));

        assertThat(guard.decide(person.call(clock.instant())))
                .isEqualTo(refused("2026-11-25T12:00", RefusalReason.LETTER_UNDER_WAY));
        assertThat(guard.decide(other.call(clock.instant())).allowed()).isTrue();

        holds.place(new PlaceHold(
                person.debtor(), Optional.empty(), HoldKind.DEBT_HELP, "", clock.instant(), Optional.empty()));
        assertThat(guard.decide(other.call(clock.instant())))
                .isEqualTo(refused("2027-03-23T10:00", RefusalReason.DEBT_HELP));

        clock.set(LocalDateTime.of(2027, 3, 23, 10, 0));
        assertThat(guard.decide(person.call(clock.instant())).allowed()).isTrue();
    }

    @Test
    void reads_the_facts_of_other_modules_through_its_views() {
        Person child = people.person(people.firm(), DebtorKind.CONSUMER, LocalDate.of(2009, 1, 11));
        assertThat(guard.decide(child.call(clock.instant())))
                .isEqualTo(refused("2027-01-11T08:30", RefusalReason.MINOR));

        Person lost = people.consumer();
        people.phone(lost, false);
        assertThat(guard.decide(lost.call(clock.instant())))
                .isEqualTo(new ContactDecision.Refused(List.of(RefusalReason.WRONG_NUMBER), Optional.empty()));
        people.phone(lost, true);
        assertThat(guard.decide(lost.call(clock.instant())).allowed()).isTrue();
    }

    @Test
    void ends_the_quiet_days_for_an_expected_call_or_a_broken_promise() {
        Person spoken = people.consumer();
        contacts.record(
                new ContactMade(spoken.debtor(), spoken.dossier(), Channel.PHONE, true, false, at("2026-11-20T10:00")));
        assertThat(guard.decide(spoken.call(clock.instant())))
                .isEqualTo(refused("2026-11-27T08:30", RefusalReason.QUIET_DAYS));
        database.sql("""
                INSERT INTO call_call_back (id, dossier_id, debtor_id, due_at, state, created_at)
                VALUES (NEXT VALUE FOR call_call_back_seq, ?, ?, ?, 'OPEN', ?)
                """)
                .params(
                        spoken.dossier().value(),
                        spoken.debtor().value(),
                        Utc.column(at("2026-11-24T14:00")),
                        Utc.column(clock.instant()))
                .update();
        assertThat(guard.decide(spoken.call(clock.instant())))
                .isEqualTo(refused("2026-11-24T14:00", RefusalReason.QUIET_DAYS));
        database.sql("""
                INSERT INTO agreement_promise
                    (id, dossier_id, debtor_id, client_firm_id, promised_at, amount, due_on, check_on, channel, state, decided_on)
                VALUES (NEXT VALUE FOR agreement_promise_seq, ?, ?, ?, ?, 10, '2026-11-21', '2026-11-22', 'LINK', 'BROKEN', '2026-11-23')
                """)
                .params(
                        spoken.dossier().value(),
                        spoken.debtor().value(),
                        spoken.firm(),
                        Utc.column(at("2026-11-20T10:00")))
                .update();
        assertThat(guard.decide(spoken.call(clock.instant())).allowed()).isTrue();
    }

    @Test
    void protects_a_natural_person_by_law_even_when_the_question_says_firm() {
        Person person = people.consumer();
        database.sql("""
                INSERT INTO compliance_override
                    (id, debtor_id, dossier_id, channel, reasons, remark, granted_by, granted_at, ends_at)
                VALUES (NEXT VALUE FOR compliance_override_seq, ?, ?, 'PHONE', 'LEGAL_HOURS,SUNDAY,AGENCY_HOURS', 'x', 1, ?, ?)
                """)
                .params(
                        person.debtor().value(),
                        person.dossier().value(),
                        Utc.column(at("2026-11-22T09:00")),
                        Utc.column(at("2026-11-22T20:00")))
                .update();

        ContactDecision decision = guard.decide(new ContactQuestion(
                person.debtor(),
                person.dossier(),
                DebtorKind.COMPANY,
                Channel.PHONE,
                GuardedAction.CALL,
                at("2026-11-22T12:00")));

        assertThat(decision).isEqualTo(refused("2026-11-23T08:30", RefusalReason.SUNDAY));
    }

    @Test
    void refuses_to_look_at_a_dossier_with_somebody_elses_contacts() {
        Person person = people.consumer();
        DebtorId stranger = people.consumer().debtor();

        assertThatThrownBy(() -> guard.decide(new ContactQuestion(
                        stranger,
                        person.dossier(),
                        DebtorKind.CONSUMER,
                        Channel.PHONE,
                        GuardedAction.CALL,
                        clock.instant())))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void logs_both_answers_with_the_version_of_the_rules() {
        Person person = people.consumer();
        TestUsers.logIn(TestUsers.agent(77));
        guard.decideAndLog(person.call(clock.instant()));
        called(person, "2026-11-23T10:00");
        guard.decideAndLog(person.by(Channel.PHONE, GuardedAction.CALL_BACK, clock.instant()));

        List<Map<String, Object>> lines = database.sql(
                        "SELECT * FROM compliance_decision WHERE debtor_id = ? ORDER BY id")
                .param(person.debtor().value())
                .query()
                .listOfRows();

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).containsEntry("allowed", true).containsEntry("user_id", 77L);
        assertThat(lines.getLast())
                .containsEntry("allowed", false)
                .containsEntry("reasons", "MINIMUM_GAP")
                .containsEntry("action", "CALL_BACK")
                .hasEntrySatisfying(
                        "rule_version",
                        version -> assertThat(version.toString()).startsWith("2026-11b/"));
        assertThat(database.sql("SELECT next_allowed FROM compliance_decision WHERE debtor_id = ? AND NOT allowed")
                        .param(person.debtor().value())
                        .query(LocalDateTime.class)
                        .single())
                .isEqualTo(LocalDateTime.of(2026, 11, 23, 11, 0));
    }

    @Test
    void costs_one_statement_and_one_more_to_log() {
        Person person = people.consumer();
        CountingDataSource counting = new CountingDataSource(dataSource);
        JdbcClient counted = JdbcClient.create(counting);
        SettingsStore store = new SettingsStore(counted);
        ContactGuard counted2 = new ContactGuard(
                new Decider(new FactsLoader(counted), store), new DecisionLog(new JdbcTemplate(counting), currentUser));
        counted2.decide(person.call(clock.instant()));
        assertThat(counting.statements())
                .as("the first time, with the settings")
                .isEqualTo(2);

        counting.reset();
        counted2.decide(person.call(clock.instant()));
        assertThat(counting.statements()).isEqualTo(1);

        counting.reset();
        counted2.decideAndLog(person.call(clock.instant()));
        assertThat(counting.statements()).isEqualTo(2);
    }

    @Test
    void answers_many_as_it_answers_one() {
        List<Person> persons = List.of(people.consumer(), people.consumer(), people.consumer());
        called(persons.get(1), "2026-11-23T09:30");
        hold(persons.get(2), HoldKind.DISPUTE, Optional.empty());
        List<ContactQuestion> questions =
                persons.stream().map(person -> person.call(clock.instant())).toList();

        List<ContactDecision> all = guard.decideAll(questions);

        assertThat(all).isEqualTo(questions.stream().map(guard::decide).toList());
        assertThat(all).extracting(ContactDecision::allowed).containsExactly(true, false, false);
        assertThat(guard.decideAll(List.of())).isEmpty();
    }

    @Test
    void keeps_a_client_firms_stricter_limits_from_the_day_they_hold() {
        Person person = people.consumer();
        ContactSettings strict = new ContactSettings(
                ContactSettings.DEFAULT.weekdays(), Optional.empty(), 1, Duration.ofHours(4), 5, 7, 3, true);
        settings.add(Optional.of(person.firm()), LocalDate.of(2026, 11, 24), strict, "", null, clock.instant());
        called(person, "2026-11-23T09:00");
        called(person, "2026-11-24T09:00");

        assertThat(guard.decide(person.call(at("2026-11-23T12:00"))).allowed()).isFalse();
        assertThat(guard.decide(person.call(at("2026-11-24T12:00"))))
                .isEqualTo(refused("2026-11-25T08:30", RefusalReason.ATTEMPTS_TODAY, RefusalReason.MINIMUM_GAP));
    }

    private void called(Person person, String time) {
        contacts.record(new ContactMade(person.debtor(), person.dossier(), Channel.PHONE, false, false, at(time)));
    }

    private void hold(Person person, HoldKind kind, Optional<Instant> until) {
        holds.place(new PlaceHold(person.debtor(), Optional.of(person.dossier()), kind, "", clock.instant(), until));
    }

    private static ContactDecision refused(String next, RefusalReason... reasons) {
        return new ContactDecision.Refused(List.of(reasons), Optional.of(at(next)));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Zone.AMSTERDAM).toInstant();
    }
}
