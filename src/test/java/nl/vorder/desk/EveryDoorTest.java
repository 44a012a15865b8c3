package nl.vorder.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.call.Direction;
import nl.vorder.compliance.rules.ForbiddenContacts;
import nl.vorder.queue.ClaimedDossier;
import nl.vorder.script.ScriptFacts;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tries every way to reach a debtor, in every order, and reads afterwards from the stored rows whether one led where it must not. */
@IntegrationTest
class EveryDoorTest {

    private static final int LIVES = 8;
    private static final int STEPS = 150;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    CallDesk desk;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private final Doors doors = new Doors();

    @BeforeEach
    void empty() {
        beans.autowireBean(doors);
        database.sql("DELETE FROM queue_entry").update();
    }

    @AfterEach
    void end() {
        TestUsers.logOut();
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
    }

    @Test
    void no_sequence_of_actions_leads_to_a_forbidden_contact_through_any_door() {
        Map<Doors.Door, Integer> made = new HashMap<>();
        for (int seed = 0; seed < LIVES; seed++) {
            database.sql("DELETE FROM queue_entry").update();
            clock.set(LocalDateTime.of(2026, 12, 16, 9, 0));
            List<Opened> dossiers = family(seed);
            DoorSteps steps = new DoorSteps(doors, dossiers, clock, new Random(seed));
            for (int step = 0; step < STEPS; step++) {
                steps.take();
            }
            steps.made().forEach((door, count) -> made.merge(door, count, Integer::sum));
            assertThat(steps.compared()).as("compared with what lay ready").isGreaterThan(STEPS / 2);
            for (Opened dossier : dossiers) {
                assertThat(ForbiddenContacts.in(StoredLife.of(database, dossier)))
                        .as("seed " + seed + " dossier " + dossier.id())
                        .isEmpty();
            }
            assertThat(StoredLife.callsWithoutContact(database, dossiers)).isEmpty();
        }
        assertThat(made.keySet()).as("each door let somebody through").isEqualTo(Set.of(Doors.Door.values()));
    }

    @Test
    void an_important_customer_is_called_through_no_door_before_the_team_lead_agreed() {
        Opened dossier = DossierFixture.aDossier(database)
                .revenue("1000000.00", "80000.00")
                .open();
        for (Doors.Door door : Doors.Door.values()) {
            if (door.isCall()) {
                clock.tick(Duration.ofMinutes(5));
                assertThat(doors.tryThrough(door, dossier, new Random(1)))
                        .as(door.name())
                        .isFalse();
            }
        }
        assertThat(StoredLife.of(database, dossier).made()).isEmpty();
    }

    @Test
    void a_call_is_not_begun_without_asking() {
        Opened dossier = DossierFixture.aDossier(database).open();
        TestUsers.logIn(TestUsers.agent(Doors.AGENT));
        ClaimedDossier.Claimed claimed = (ClaimedDossier.Claimed) doors.claim(dossier);
        Conversation conversation = desk.open(claimed.lease());
        ScriptFacts facts = new ScriptFacts(Stage.FIRST_OVERDUE, DebtorKind.CONSUMER, 0, Set.of(), Map.of());

        assertThatThrownBy(() -> desk.begin(conversation, Direction.OUTBOUND, facts))
                .isInstanceOf(DomainException.class);
        assertThat(desk.mayBegin(conversation).allowed()).isTrue();
        assertThat(desk.begin(conversation, Direction.OUTBOUND, facts).isCalling())
                .isTrue();
    }

    @Test
    void two_agents_who_dial_one_person_at_once_make_one_call() throws Exception {
        for (int round = 0; round < 10; round++) {
            List<Opened> dossiers = family(0);
            List<Callable<Boolean>> both = new ArrayList<>();
            for (Opened dossier : dossiers) {
                both.add(() -> doors.starts
                        .begin(doors.question(dossier), UUID.randomUUID())
                        .allowed());
            }
            List<Boolean> allowed = new ArrayList<>();
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                for (Future<Boolean> one : threads.invokeAll(both)) {
                    allowed.add(one.get());
                }
            }
            assertThat(allowed).containsExactlyInAnyOrder(true, false);
        }
    }

    /** One person with two dossiers. */
    private List<Opened> family(int seed) {
        DossierFixture fixture = DossierFixture.aDossier(database);
        List<Opened> two = (seed % 4 == 3 ? fixture.ofCompany() : fixture).open(2);
        Opened first = two.getFirst();
        Opened second = two.getLast();
        database.sql("UPDATE dossier_dossier SET debtor_id = ? WHERE id = ?")
                .params(first.debtorId().value(), second.id().value())
                .update();
        return List.of(first, new Opened(second.id(), first.debtorId(), second.firmId(), first.phone()));
    }
}
