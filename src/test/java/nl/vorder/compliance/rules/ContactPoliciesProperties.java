package nl.vorder.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.vorder.compliance.Channel;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.compliance.ContactFacts;
import nl.vorder.compliance.ContactSettings;
import nl.vorder.compliance.GuardedAction;
import nl.vorder.compliance.Hold;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.rules.ForbiddenContacts.Made;
import nl.vorder.compliance.rules.ForbiddenContacts.Stood;
import nl.vorder.shared.DebtorId;

class ContactPoliciesProperties {

    private static final Instant START = SituationFixture.instant("2026-12-21T08:00");
    private static final Instant NEVER = Instant.MAX;

    /** Something that happens after some minutes. */
    record Step(int minutes, What what, Channel channel, GuardedAction action, HoldKind kind, int length) {}

    /** What happens. */
    enum What {
        TRY,
        TRY_WHEN_ALLOWED,
        SPEAK,
        DEBTOR_CALLS,
        PLACE_HOLD,
        LIFT_HOLD
    }

    @Property(tries = 4000)
    void nothing_that_happens_leads_to_a_forbidden_contact(@ForAll("steps") List<Step> steps) {
        World world = new World();
        steps.forEach(world::take);

        assertThat(ForbiddenContacts.in(world.made, world.holds)).isEmpty();
    }

    @Property(tries = 2000)
    void the_next_allowed_moment_is_the_first_one(@ForAll("steps") List<Step> steps) {
        World world = new World();
        steps.forEach(world::take);
        Step last = steps.getLast();

        Deliberation deliberation = world.deliberation(last.channel(), last.action());
        if (deliberation.decide(world.now) instanceof ContactDecision.Refused refused
                && refused.nextAllowed().isPresent()) {
            Instant next = refused.nextAllowed().get();
            assertThat(next).isAfter(world.now);
            assertThat(deliberation.decide(next).allowed()).isTrue();
            Duration step = Duration.between(world.now, next).dividedBy(40);
            for (int i = 0; i < 40; i++) {
                assertThat(deliberation
                                .decide(world.now.plus(step.multipliedBy(i)))
                                .allowed())
                        .isFalse();
            }
            assertThat(deliberation.decide(next.minusSeconds(1)).allowed()).isFalse();
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> minutes = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 150), Arbitraries.integers().between(1, 6000));
        return Combinators.combine(
                        minutes,
                        Arbitraries.of(What.class),
                        Arbitraries.of(
                                Channel.PHONE,
                                Channel.PHONE,
                                Channel.PHONE,
                                Channel.EMAIL,
                                Channel.MESSAGE,
                                Channel.POST),
                        Arbitraries.of(
                                GuardedAction.CALL,
                                GuardedAction.QUEUE,
                                GuardedAction.PLAN,
                                GuardedAction.LETTER,
                                GuardedAction.BATCH),
                        Arbitraries.of(HoldKind.class),
                        Arbitraries.integers().between(0, 9000))
                .as(Step::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(60);
    }

    /** One person, a clock and what happened so far. */
    private static final class World {

        private Instant now = START;
        private final List<Made> made = new ArrayList<>();
        private final List<Stood> holds = new ArrayList<>();

        void take(Step step) {
            now = now.plus(Duration.ofMinutes(step.minutes()));
            switch (step.what()) {
                case TRY -> attempt(step, false);
                case SPEAK -> attempt(step, true);
                case TRY_WHEN_ALLOWED -> waitAndTry(step);
                case DEBTOR_CALLS -> made.add(new Made(Channel.PHONE, true, true, false, now));
                case PLACE_HOLD ->
                    holds.add(new Stood(
                            step.kind(),
                            now,
                            step.length() < 30 ? NEVER : now.plus(Duration.ofMinutes(step.length()))));
                case LIFT_HOLD ->
                    holds.replaceAll(
                            hold -> hold.until().isAfter(now) ? new Stood(hold.kind(), hold.from(), now) : hold);
            }
        }

        private void waitAndTry(Step step) {
            if (deliberation(step.channel(), step.action()).decide(now) instanceof ContactDecision.Refused refused) {
                now = refused.nextAllowed().orElse(now);
            }
            attempt(step, false);
        }

        private void attempt(Step step, boolean conversation) {
            if (deliberation(step.channel(), step.action()).decide(now).allowed()) {
                made.add(new Made(
                        step.channel(),
                        conversation && step.channel() == Channel.PHONE,
                        false,
                        step.action() == GuardedAction.PLAN,
                        now));
            }
        }

        Deliberation deliberation(Channel channel, GuardedAction action) {
            List<PastContact> contacts = made.stream()
                    .map(contact ->
                            new PastContact(contact.channel(), contact.conversation(), contact.inbound(), contact.at()))
                    .sorted(Comparator.comparing(PastContact::at).reversed())
                    .toList();
            List<Hold> standing = holds.stream()
                    .filter(hold -> hold.until().isAfter(now))
                    .map(World::hold)
                    .toList();
            Circumstances known = new Circumstances(
                    true,
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    standing,
                    contacts,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of());
            return new Deliberation(
                    ContactPolicies.allCurrentPolicies(),
                    new Situation(channel, action, ContactFacts.NONE, known, ContactSettings.DEFAULT));
        }

        private static Hold hold(Stood hold) {
            return new Hold(
                    0,
                    new DebtorId(1),
                    Optional.empty(),
                    hold.kind(),
                    "",
                    hold.from(),
                    hold.until().equals(NEVER) ? Optional.empty() : Optional.of(hold.until()));
        }
    }
}
