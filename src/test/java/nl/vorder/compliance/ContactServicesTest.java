package nl.vorder.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.compliance.PeopleFixture.Person;
import nl.vorder.compliance.SettingsChange.NotTaken;
import nl.vorder.compliance.SettingsChange.Problem;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.Zone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ContactServicesTest {

    @Autowired
    ContactGuard guard;

    @Autowired
    Holds holds;

    @Autowired
    ContactLog contacts;

    @Autowired
    ContactRules rules;

    @Autowired
    ContactOverrides overrides;

    @Autowired
    Wishes wishes;

    @Autowired
    VulnerableProtocol protocol;

    @Autowired
    Referrals referrals;

    @Autowired
    WhatIf whatIf;

    @Autowired
    InspectorExport export;

    @Autowired
    CallWindow window;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private PeopleFixture people;

    @BeforeEach
    void start() {
        clock.reset();
        people = new PeopleFixture(database);
        TestUsers.logIn(TestUsers.teamLead(5));
    }

    @AfterEach
    void end() {
        clock.reset();
        TestUsers.logOut();
    }

    @Test
    void takes_only_stricter_limits_for_a_client_firm() {
        ClientFirmId firm = new ClientFirmId(people.firm());
        LocalDate today = Zone.today(clock);
        ContactSettings loose = limits("08:30", "19:30", 3, 10);
        ContactSettings strict = limits("10:00", "17:00", 1, 10);

        assertThat(rules.change(new ChangeSettings(Optional.of(firm), today, loose, "")))
                .isEqualTo(new NotTaken(Problem.WEAKER_THAN_AGENCY, List.of("attemptsPerDay")));
        assertThat(rules.change(new ChangeSettings(Optional.of(firm), today, limits("06:30", "20:30", 2, 10), "")))
                .isEqualTo(new NotTaken(Problem.OUTSIDE_LAW, List.of("weekdays")));
        assertThat(rules.change(new ChangeSettings(Optional.of(firm), today.minusDays(1), strict, "")))
                .isInstanceOf(NotTaken.class);
        assertThat(rules.change(new ChangeSettings(Optional.of(firm), today, strict, "wens van de klant")))
                .isEqualTo(new SettingsChange.Changed());
        assertThat(rules.of(firm)).isEqualTo(strict);

        Person person = people.person(firm.value(), DebtorKind.CONSUMER, null);
        assertThat(guard.decide(person.call(at("2026-11-23T09:00"))))
                .isEqualTo(refused("2026-11-23T10:00", RefusalReason.AGENCY_HOURS));
    }

    @Test
    void raises_an_alarm_for_a_year_without_a_decree() {
        assertThat(rules.yearsWithoutDecree()).isEmpty();
        clock.set(LocalDateTime.of(2028, 1, 10, 10, 0));
        assertThat(rules.yearsWithoutDecree()).containsExactly(2029);
    }

    @Test
    void lets_a_team_lead_set_policies_aside_with_a_reason_but_never_the_law() {
        Person person = people.consumer();
        place(person, HoldKind.DISPUTE);

        OverrideResult result = overrides.override(new OverrideContact(person.call(clock.instant()), "op verzoek"));
        assertThat(result)
                .isEqualTo(new OverrideResult.Granted(List.of(RefusalReason.DISPUTE), at("2026-11-23T10:30")));
        assertThat(guard.decide(person.call(clock.instant())).allowed()).isTrue();
        assertThat(guard.decide(person.call(at("2026-11-23T10:30"))).allowed()).isFalse();
        assertThat(overrides.override(new OverrideContact(person.call(clock.instant()), "nogmaals")))
                .isEqualTo(new OverrideResult.NotNeeded());

        place(person, HoldKind.BANKRUPTCY);
        assertThat(overrides.override(new OverrideContact(person.call(clock.instant()), "toch")))
                .isEqualTo(new OverrideResult.ForbiddenByLaw(List.of(RefusalReason.BANKRUPTCY)));

        TestUsers.logIn(TestUsers.agent(6));
        assertThatThrownBy(() -> overrides.override(new OverrideContact(person.call(clock.instant()), "ik ook")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void follows_a_wish_until_it_ends() {
        Person person = people.consumer();
        long wish = wishes.record(
                person.debtor(),
                new Wish(
                        Wish.Kind.ONLY_AT,
                        Optional.empty(),
                        Set.of(DayOfWeek.WEDNESDAY),
                        Optional.of(new OpeningHours(LocalTime.of(18, 0), LocalTime.of(19, 0)))));

        assertThat(guard.decide(person.call(clock.instant())))
                .isEqualTo(refused("2026-11-25T18:00", RefusalReason.WISHED_TIME));
        assertThat(wishes.of(person.debtor())).extracting(RecordedWish::id).containsExactly(wish);

        wishes.end(wish);
        assertThat(guard.decide(person.call(clock.instant())).allowed()).isTrue();
        assertThat(wishes.of(person.debtor())).isEmpty();
    }

    @Test
    void stops_everything_at_once_for_a_vulnerable_person() {
        Person person = people.consumer();
        Person other = people.secondDossier(person);
        TestUsers.logIn(TestUsers.agent(6));

        long hold = protocol.start(person.debtor(), person.dossier());

        assertThat(guard.decide(other.by(Channel.POST, GuardedAction.LETTER, clock.instant())))
                .isEqualTo(new ContactDecision.Refused(List.of(RefusalReason.VULNERABLE), Optional.empty()));
        assertThat(protocol.start(person.debtor(), other.dossier())).isEqualTo(hold);
        assertThatThrownBy(() -> holds.lift(hold)).isInstanceOf(DomainException.class);
        TestUsers.logIn(TestUsers.teamLead(5));
        holds.lift(hold);
        assertThat(guard.decide(other.call(clock.instant())).allowed()).isTrue();
    }

    @Test
    void lifts_the_holds_of_one_kind_on_one_dossier_and_keeps_their_rows() {
        Person person = people.consumer();
        Person other = people.secondDossier(person);
        place(person, HoldKind.PROMISE);
        place(person, HoldKind.DISPUTE);
        place(other, HoldKind.PROMISE);

        holds.liftKind(person.dossier(), HoldKind.PROMISE);

        assertThat(holds.current(person.debtor(), person.dossier()))
                .extracting(Hold::kind)
                .containsExactly(HoldKind.DISPUTE);
        assertThat(holds.current(other.debtor(), other.dossier())).hasSize(1);
        assertThat(database.sql("SELECT COUNT(*) FROM compliance_hold WHERE debtor_id = ?")
                        .param(person.debtor().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void counts_contacts_and_keeps_instants_whatever_the_zone_of_the_machine() {
        Person person = people.consumer();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            contacts.record(made(person, "2026-11-23T09:00", true));
            contacts.record(made(person, "2026-11-16T10:00:01", false));
            contacts.record(made(person, "2026-11-16T09:59:59", false));
            ContactFigures figures = contacts.figures(person.debtor());

            assertThat(figures).isEqualTo(new ContactFigures(1, 2, Optional.of(at("2026-11-23T09:00"))));
            assertThat(guard.decide(person.call(clock.instant())))
                    .isEqualTo(refused("2026-11-30T08:30", RefusalReason.QUIET_DAYS, RefusalReason.MINIMUM_GAP));
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void shows_how_long_the_phones_may_be_used() {
        assertThat(window.at(at("2026-11-23T10:00"), true)).isEqualTo(new WindowState(true, at("2026-11-23T19:30")));
        assertThat(window.at(at("2026-11-20T19:30"), true)).isEqualTo(new WindowState(false, at("2026-11-23T08:30")));
        assertThat(window.at(at("2026-12-24T21:00"), false)).isEqualTo(new WindowState(false, at("2026-12-28T08:30")));
    }

    @Test
    void says_what_a_change_would_do_to_the_queue() {
        int readyBefore = whatIf.of(Optional.empty(), ContactSettings.DEFAULT).ready();
        long firm = people.firm();
        Person quiet = people.person(firm, DebtorKind.CONSUMER, null);
        Person called = people.person(firm, DebtorKind.CONSUMER, null);
        contacts.record(made(called, "2026-11-23T07:30", false));
        List.of(quiet, called).forEach(this::ready);

        WhatIf.Effect effect = whatIf.of(Optional.of(new ClientFirmId(firm)), limits("08:30", "19:30", 1, 7));

        assertThat(effect.ready()).isEqualTo(readyBefore + 2);
        assertThat(effect.leaving()).isEqualTo(1);
        assertThat(effect.returning()).containsExactly(Map.entry(LocalDate.of(2026, 11, 24), 1));
        assertThat(effect.waiting()).isZero();
    }

    @Test
    void lists_helpers_with_the_day_they_were_checked() {
        Referral first = referrals.all().getFirst();
        assertThat(first.urgent()).isTrue();
        assertThat(first.phone()).contains("113");

        clock.set(first.lastVerified().plusYears(1).atTime(10, 0));
        assertThat(referrals.stale()).extracting(Referral::id).contains(first.id());
        referrals.verify(first);
        assertThat(referrals.stale()).extracting(Referral::id).doesNotContain(first.id());
        assertThatThrownBy(() -> referrals.verify(first)).isInstanceOf(DomainException.class);
    }

    @Test
    void exports_everything_about_a_person_without_formulas() throws IOException {
        Person person = people.consumer();
        contacts.record(made(person, "2026-11-23T09:00", false));
        holds.place(new PlaceHold(
                person.debtor(),
                Optional.of(person.dossier()),
                HoldKind.COMPLAINT,
                "=HYPERLINK(\"x\")",
                clock.instant(),
                Optional.empty()));
        guard.decideAndLog(person.call(clock.instant()));
        ByteArrayOutputStream archive = new ByteArrayOutputStream();

        export.write(
                new InspectorExport.Range(
                        LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 23), Optional.of(person.debtor())),
                archive);

        Map<String, String> files = unzip(archive.toByteArray());
        assertThat(files)
                .containsOnlyKeys(
                        "about.csv",
                        "contacts.csv",
                        "decisions.csv",
                        "holds.csv",
                        "overrides.csv",
                        "complaints.csv",
                        "help-calls.csv",
                        "help-numbers.csv",
                        "wishes.csv",
                        "representatives.csv",
                        "releases.csv",
                        "limits.csv",
                        "overview.pdf");
        assertThat(files.get("contacts.csv")).contains("PHONE").contains("2026-11-23T09:00");
        assertThat(files.get("decisions.csv")).contains("COMPLAINT").contains("2026-11b/");
        assertThat(files.get("holds.csv")).contains("\"'=HYPERLINK").contains("2026-11-23T10:00");
    }

    @Test
    void an_agent_exports_nothing() {
        TestUsers.logIn(TestUsers.agent(6));

        assertThatThrownBy(() -> export.write(
                        new InspectorExport.Range(Zone.today(clock), Zone.today(clock), Optional.empty()),
                        new ByteArrayOutputStream()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void ready(Person person) {
        database.sql("""
                INSERT INTO queue_entry
                    (id, dossier_id, debtor_id, client_firm_id, state, rank_key, reason, ready_at, lane, home_lane)
                VALUES (NEXT VALUE FOR queue_entry_seq, ?, ?, ?, 'READY', 1, 'OVERDUE', '2026-11-23', 1, 1)
                """)
                .params(person.dossier().value(), person.debtor().value(), person.firm())
                .update();
    }

    private void place(Person person, HoldKind kind) {
        holds.place(new PlaceHold(
                person.debtor(), Optional.of(person.dossier()), kind, "", clock.instant(), Optional.empty()));
    }

    private static ContactMade made(Person person, String time, boolean conversation) {
        return new ContactMade(person.debtor(), person.dossier(), Channel.PHONE, conversation, false, at(time));
    }

    private static ContactSettings limits(String from, String until, int perDay, int quietDays) {
        return new ContactSettings(
                new OpeningHours(LocalTime.parse(from), LocalTime.parse(until)),
                Optional.empty(),
                perDay,
                Duration.ofHours(2),
                5,
                quietDays,
                3,
                true);
    }

    private static Map<String, String> unzip(byte[] archive) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static ContactDecision refused(String next, RefusalReason... reasons) {
        return new ContactDecision.Refused(List.of(reasons), Optional.of(at(next)));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Zone.AMSTERDAM).toInstant();
    }
}
