package nl.vorder.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.compliance.Channel;
import nl.vorder.compliance.ContactDecision.Refused;
import nl.vorder.compliance.ContactQuestion;
import nl.vorder.compliance.Hold;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.OpeningHours;
import nl.vorder.compliance.OverrideContact;
import nl.vorder.compliance.PlaceHold;
import nl.vorder.compliance.RecordedWish;
import nl.vorder.compliance.Wish;
import nl.vorder.desk.Doors.Door;
import nl.vorder.dossier.DossierParties;
import nl.vorder.sheet.LyingReady;

/** Random steps of a call centre around one person, by a seed. */
final class DoorSteps {

    private final Doors doors;
    private final List<Opened> dossiers;
    private final TestClock clock;
    private final Random random;
    private final Map<Door, Integer> made = new EnumMap<>(Door.class);
    private int compared;

    DoorSteps(Doors doors, List<Opened> dossiers, TestClock clock, Random random) {
        this.doors = doors;
        this.dossiers = dossiers;
        this.clock = clock;
        this.random = random;
    }

    Map<Door, Integer> made() {
        return made;
    }

    void take() {
        if (random.nextBoolean()) {
            dossiers.forEach(one -> doors.ahead.lay(new DossierParties(one.id(), one.debtorId(), one.firmId())));
        }
        pass();
        dossiers.forEach(this::saysTheSameFromWhatLiesReady);
        Opened dossier = dossiers.get(random.nextInt(dossiers.size()));
        switch (random.nextInt(14)) {
            case 0 -> hold(dossier);
            case 1, 2 -> lift(dossier);
            case 3 -> wish(dossier);
            case 4 -> endWishes(dossier);
            case 5 -> override(dossier);
            case 6 -> pay(dossier);
            default -> tryADoor(dossier);
        }
    }

    /** What still counts as ready leads to the same decision as the tables themselves. */
    private void saysTheSameFromWhatLiesReady(Opened dossier) {
        ContactQuestion question = doors.question(dossier);
        new LyingReady(doors.database, doors.sheets).about(dossier.id()).ifPresent(ready -> {
            compared++;
            assertThat(doors.guard.decideAndLog(question, question, Optional.of(ready.facts())))
                    .as("dossier %s at %s", dossier.id(), clock.instant())
                    .containsOnly(doors.guard.decide(question));
        });
    }

    /** How often there was something to compare. */
    int compared() {
        return compared;
    }

    /** Some minutes, some days, or until the guardrail says that it is allowed. */
    private void pass() {
        switch (random.nextInt(4)) {
            case 0 -> clock.tick(Duration.ofMinutes(1L + random.nextInt(2_500)));
            case 1 -> untilAllowed(dossiers.getFirst());
            default -> clock.tick(Duration.ofMinutes(1L + random.nextInt(150)));
        }
    }

    private void untilAllowed(Opened dossier) {
        clock.tick(Duration.ofMinutes(1));
        if (doors.guard.decide(doors.question(dossier)) instanceof Refused refused
                && refused.nextAllowed().isPresent()) {
            clock.tick(Duration.between(clock.instant(), refused.nextAllowed().get()));
        }
    }

    private void tryADoor(Opened dossier) {
        Door door = Door.values()[random.nextInt(Door.values().length)];
        if (doors.tryThrough(door, dossier, random)) {
            made.merge(door, 1, Integer::sum);
        }
    }

    private void hold(Opened dossier) {
        HoldKind kind = HoldKind.values()[random.nextInt(HoldKind.values().length)];
        doors.holds.place(new PlaceHold(
                dossier.debtorId(),
                random.nextBoolean() ? Optional.of(dossier.id()) : Optional.empty(),
                kind,
                "",
                clock.instant(),
                Optional.of(clock.instant().plus(Duration.ofMinutes(1L + random.nextInt(5_000))))));
    }

    private void lift(Opened dossier) {
        TestUsers.logIn(TestUsers.teamLead(Doors.AGENT + 9));
        for (Hold hold : doors.holds.current(dossier.debtorId(), dossier.id())) {
            if (random.nextInt(3) > 0) {
                doors.holds.lift(hold.id());
            }
        }
    }

    private void wish(Opened dossier) {
        TestUsers.logIn(TestUsers.agent(Doors.AGENT));
        Wish.Kind kind = Wish.Kind.values()[random.nextInt(3)];
        LocalTime from = LocalTime.of(8 + random.nextInt(8), 0);
        doors.wishes.record(
                dossier.debtorId(),
                new Wish(
                        kind,
                        kind == Wish.Kind.NOT_BY || random.nextBoolean()
                                ? Optional.of(Channel.values()[random.nextInt(4)])
                                : Optional.empty(),
                        days(),
                        random.nextBoolean()
                                ? Optional.of(new OpeningHours(from, from.plusHours(1L + random.nextInt(4))))
                                : Optional.empty()));
    }

    private Set<DayOfWeek> days() {
        DayOfWeek one = DayOfWeek.of(1 + random.nextInt(7));
        return Set.of(one, one.plus(1 + random.nextInt(3)));
    }

    private void endWishes(Opened dossier) {
        TestUsers.logIn(TestUsers.agent(Doors.AGENT));
        for (RecordedWish wish : doors.wishes.of(dossier.debtorId())) {
            doors.wishes.end(wish.id());
        }
    }

    private void override(Opened dossier) {
        TestUsers.logIn(TestUsers.teamLead(Doors.AGENT + 9));
        var unused = doors.overrides.override(new OverrideContact(doors.question(dossier), "Debiteur vroeg erom"));
        clock.tick(Duration.ofMinutes(1));
        tryADoor(dossier);
    }

    private void pay(Opened dossier) {
        TestUsers.logIn(TestUsers.teamLead(Doors.AGENT + 9));
        doors.pay(dossier);
    }
}
