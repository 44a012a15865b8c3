package nl.vorder.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.vorder.compliance.Channel;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.compliance.GuardedAction;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.rules.RandomLife.Step;
import nl.vorder.compliance.rules.RandomLife.What;

class ContactPoliciesProperties {

    @Property(tries = 5000)
    void nothing_that_happens_leads_to_a_forbidden_contact(@ForAll("steps") List<Step> steps) {
        RandomLife life = new RandomLife();
        steps.forEach(life::take);

        assertThat(ForbiddenContacts.in(life.told())).isEmpty();
    }

    @Property(tries = 2000)
    void the_next_allowed_moment_is_the_first_one(@ForAll("steps") List<Step> steps) {
        RandomLife life = new RandomLife();
        steps.forEach(life::take);
        Step last = steps.getLast();
        Instant now = life.now();

        Deliberation deliberation = life.deliberation(last.channel(), last.action());
        if (deliberation.decide(now) instanceof ContactDecision.Refused refused
                && refused.nextAllowed().isPresent()) {
            Instant next = refused.nextAllowed().get();
            assertThat(next).isAfter(now);
            assertThat(deliberation.decide(next).allowed()).isTrue();
            Duration step = Duration.between(now, next).dividedBy(40);
            for (int i = 0; i < 40; i++) {
                assertThat(deliberation.decide(now.plus(step.multipliedBy(i))).allowed())
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
                                GuardedAction.CALL_BACK,
                                GuardedAction.LETTER,
                                GuardedAction.BATCH,
                                GuardedAction.CONFIRMATION),
                        Arbitraries.of(HoldKind.class),
                        Arbitraries.integers().between(0, 9000))
                .as(Step::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(60);
    }
}
