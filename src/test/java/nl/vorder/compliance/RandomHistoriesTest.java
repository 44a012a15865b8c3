package nl.vorder.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.compliance.PeopleFixture.Person;
import nl.vorder.compliance.rules.ForbiddenContacts;
import nl.vorder.compliance.rules.ForbiddenContacts.Made;
import nl.vorder.compliance.rules.ForbiddenContacts.Stood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class RandomHistoriesTest {

    private static final int PERSONS = 40;
    private static final int STEPS = 40;
    private static final List<GuardedAction> ACTIONS = List.of(
            GuardedAction.CALL, GuardedAction.QUEUE, GuardedAction.PLAN, GuardedAction.LETTER, GuardedAction.BATCH);

    @Autowired
    ContactGuard guard;

    @Autowired
    Holds holds;

    @Autowired
    ContactLog contacts;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @AfterEach
    void end() {
        clock.reset();
    }

    @Test
    void no_random_history_in_the_database_holds_a_forbidden_contact() {
        PeopleFixture people = new PeopleFixture(database);
        int made = 0;
        for (int seed = 0; seed < PERSONS; seed++) {
            clock.set(LocalDateTime.of(2026, 12, 21, 8, 0));
            Person person = people.consumer();
            List<Person> dossiers = List.of(person, people.secondDossier(person));
            List<Made> history = new ArrayList<>();
            List<Stood> stood = new ArrayList<>();
            Random random = new Random(seed);
            for (int step = 0; step < STEPS; step++) {
                clock.tick(Duration.ofMinutes(1L + random.nextInt(random.nextBoolean() ? 120 : 2_500)));
                if (random.nextInt(8) == 0) {
                    hold(person, random, stood);
                } else {
                    attempt(dossiers.get(random.nextInt(2)), random, history);
                }
            }
            made += history.size();
            assertThat(ForbiddenContacts.in(history, stood)).as("seed " + seed).isEmpty();
        }
        assertThat(made).isGreaterThan(PERSONS);
    }

    private void attempt(Person dossier, Random random, List<Made> history) {
        Channel channel = random.nextInt(3) == 0 ? Channel.values()[random.nextInt(4)] : Channel.PHONE;
        GuardedAction action = ACTIONS.get(random.nextInt(ACTIONS.size()));
        Instant now = clock.instant();
        if (guard.decideAndLog(dossier.by(channel, action, now)).allowed()) {
            boolean conversation = channel == Channel.PHONE && random.nextInt(4) == 0;
            contacts.record(new ContactMade(dossier.debtor(), dossier.dossier(), channel, conversation, false, now));
            history.add(new Made(channel, conversation, false, action == GuardedAction.PLAN, now));
        }
    }

    private void hold(Person person, Random random, List<Stood> stood) {
        HoldKind kind = HoldKind.values()[random.nextInt(HoldKind.values().length)];
        Instant until = clock.instant().plus(Duration.ofMinutes(1L + random.nextInt(4_000)));
        holds.place(new PlaceHold(person.debtor(), Optional.empty(), kind, "", clock.instant(), Optional.of(until)));
        stood.add(new Stood(kind, clock.instant(), until));
    }
}
