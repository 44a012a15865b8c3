package nl.vorder.script;

import static nl.vorder.script.ScriptFixture.DUTCH;
import static nl.vorder.script.ScriptFixture.ENGLISH;
import static nl.vorder.script.ScriptFixture.START;
import static nl.vorder.script.ScriptFixture.consumer;
import static nl.vorder.script.ScriptFixture.facts;
import static nl.vorder.script.ScriptFixture.secrets;
import static nl.vorder.script.ScriptFixture.shipped;
import static nl.vorder.script.ScriptFixture.twoItems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.Stage;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class RunningScriptTest {

    private final Script script = shipped("first-overdue.consumer");
    private final RunningScript started = RunningScript.start(script, consumer(), START);

    @Test
    void starts_with_a_greeting_that_names_agent_and_debtor_only() {
        Prompt prompt = started.current(DUTCH);

        assertThat(prompt.text()).contains("known-agent", "known-debtor", "ons kantoor");
        assertThat(started.current(ENGLISH).text()).contains("Good day", "our office");
        assertThat(prompt.position()).isEqualTo(1);
        assertThat(prompt.question()).isEqualTo("Spreek ik met known-debtor?");
        assertThat(prompt.lead()).startsWith("Goedendag").endsWith(".");
        assertThat(prompt.answers().getFirst()).isEqualTo(new Choice("speaking", "Ja, spreekt u mee", 1));
    }

    @Test
    void asks_first_who_pays_when_nobody_is_known() {
        RunningScript unknown = RunningScript.start(
                shipped("first-overdue.business"),
                facts(Stage.FIRST_OVERDUE, DebtorKind.COMPANY, 0, CallFact.MISSING_CONTACT_PERSON),
                START);

        assertThat(unknown.current(DUTCH).text()).endsWith("Wie is bij u verantwoordelijk voor de betalingen?");
        assertThat(unknown.answer("self", START).filled().followUps()).containsExactly(FollowUp.STORE_CONTACT_PERSON);
    }

    @Test
    void fills_facts_in_only_after_identity_is_confirmed() {
        RunningScript identified = started.answer("speaking", START)
                .confirmIdentity(twoItems(), START)
                .answer("fine", START);

        assertThat(identified.at()).isEqualTo("reason");
        assertThat(identified.current(DUTCH).text()).contains("SECRET-client", "SECRET-invoice", "SECRET-amount");
    }

    @Test
    void hides_facts_even_when_a_faulty_script_names_them_too_early() {
        Script faulty = ScriptFixture.script("""
                name: faulty
                stage: FIRST_OVERDUE
                start: greet
                nodes:
                  greet:
                    kind: SAY
                    heading: {nl: "Over {client}", en: "About {client}"}
                    text: {nl: "U moet {amount} betalen voor {product}.", en: "You owe {amount}."}
                    tip: {nl: "{costs}", en: "{costs}"}
                    answers:
                      go: {label: {nl: "{invoice}", en: "{invoice}"}, next: who}
                  who: {kind: IDENTIFY, text: {nl: "Wie?", en: "Who?"}, next: end}
                  end: {kind: CLOSE, text: {nl: "Dag {client}", en: "Bye {client}"}}
                """);

        Prompt prompt = RunningScript.start(faulty, consumer(), START).current(DUTCH);

        assertThat(prompt.text()).isEqualTo("U moet — betalen voor —.");
        assertThat(secrets()).noneMatch(prompt.toString()::contains);
    }

    @Test
    void leads_to_identification_when_an_answer_would_pass_it_by() {
        Script shortcut = ScriptFixture.script("""
                name: shortcut
                start: greet
                neutral: {nl: "Eerst uw naam.", en: "First your name."}
                nodes:
                  greet: {kind: SAY, text: {nl: "Dag", en: "Hello"}, next: who}
                  who: {kind: IDENTIFY, text: {nl: "Wie?", en: "Who?"}, next: end}
                  end: {kind: CLOSE, text: {nl: "Dag {client}", en: "Bye {client}"}}
                objections:
                  early:
                    label: {nl: "Vroeg", en: "Early"}
                    text: {nl: "Over {client}: wat nu?", en: "About {client}: what now?"}
                    answers:
                      jump: {label: {nl: "Spring", en: "Jump"}, next: end}
                """);
        RunningScript raised = RunningScript.start(shortcut, consumer(), START).objection("early", START);

        assertThat(raised.current(DUTCH).text()).isEqualTo("Eerst uw naam.");
        assertThat(raised.current(DUTCH).answers()).extracting(Choice::key).containsExactly(RunningScript.NEXT);
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> raised.answer("jump", START));
    }

    @Test
    void does_not_take_one_item_for_identity() {
        RunningScript asked = started.answer("speaking", START);

        assertThat(asked.enoughToIdentify(Set.of(IdentityItem.POSTCODE))).isFalse();
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> asked.confirmIdentity(Set.of(IdentityItem.POSTCODE), START));
        assertThat(asked.current(DUTCH).identityItems()).hasSize(4);
    }

    @Test
    void answers_an_objection_and_is_back_with_two_keys() {
        RunningScript reason = atReason();

        RunningScript back = reason.objection("forgot", START).answer("back", START);

        assertThat(back.at()).isEqualTo("reason");
        assertThat(back.filled().reason()).contains(NonPaymentReason.FORGOT);
        assertThat(reason.current(DUTCH).objections()).extracting(Choice::key).contains("already-paid", "shame");
        assertThat(reason.objection("forgot", START).current(DUTCH).objections())
                .isEmpty();
    }

    @Test
    void fills_the_outcome_from_the_answers() {
        RunningScript promised = atReason()
                .answer("forgot", START)
                .answer("day", START)
                .answer("this-week", START)
                .answer("clear", START)
                .answer(RunningScript.NEXT, START);

        assertThat(promised.isFinished()).isTrue();
        assertThat(promised.filled())
                .isEqualTo(new FilledOutcome(
                        Optional.of(Outcome.PROMISE),
                        Optional.of(NonPaymentReason.FORGOT),
                        Optional.of(AmountHint.WHOLE),
                        Optional.of(7),
                        Set.of(FollowUp.CONFIRM_IN_WRITING)));
        assertThat(promised.missedRequired()).isEmpty();
        assertThat(promised.current(DUTCH).answers()).isEmpty();
        assertThat(started.missedRequired()).containsExactly("identify", "recording", "agree", "confirm");
    }

    @Test
    void says_the_agreed_amount_and_day_once_they_are_known() {
        RunningScript agreeing = atReason().answer("solution", START).answer("this-week", START);

        RunningScript known =
                agreeing.withValues(Map.of(MergeField.AGREED_AMOUNT, "€ 80,00", MergeField.AGREED_DATE, "27 november"));

        assertThat(known.current(DUTCH).text()).contains("U betaalt € 80,00, uiterlijk op 27 november.");
    }

    @Test
    void hides_everything_again_when_somebody_else_takes_the_phone() {
        RunningScript other = atReason().thirdParty(START);

        assertThat(other.isIdentified()).isFalse();
        assertThat(secrets()).noneMatch(other.current(DUTCH).toString()::contains);
        assertThat(other.answer("noted", START).filled().outcome()).contains(Outcome.THIRD_PARTY);
        assertThat(started.voicemail(START).filled().outcome()).contains(Outcome.VOICEMAIL);
    }

    @Test
    void takes_a_step_back_with_what_it_filled_and_who_was_identified() {
        RunningScript asked = started.answer("speaking", START);
        RunningScript identified = asked.confirmIdentity(twoItems(), START);

        assertThat(identified.back().isIdentified()).isFalse();
        assertThat(identified.back().path()).isEqualTo(asked.path());
        assertThat(atReason().answer("forgot", START).back().filled()).isEqualTo(FilledOutcome.EMPTY);
        assertThat(started.back()).isSameAs(started);
    }

    @Test
    void is_restored_from_its_path_through_json() {
        RunningScript before = atReason()
                .objection("lost", at(5))
                .answer("back", at(6))
                .answer("waits", at(7))
                .answer("part", at(9));
        JsonMapper json = JsonMapper.builder().build();

        List<PathStep> read = json.readValue(json.writeValueAsString(before.path()), new TypeReference<>() {});
        RunningScript after = RunningScript.restore(script, consumer(), read);

        assertThat(after.path()).isEqualTo(before.path());
        assertThat(after.filled()).isEqualTo(before.filled());
        assertThat(after.isIdentified()).isTrue();
        assertThat(after.current(DUTCH)).isEqualTo(before.current(DUTCH));
        assertThat(after.path().getLast()).isEqualTo(new PathStep("part", Optional.empty(), at(9)));
        assertThat(after.path())
                .allMatch(step ->
                        step.node().length() <= 60 && step.answer().orElse("").length() <= 60);
    }

    @Test
    void follows_a_path_as_far_as_it_fits_when_the_facts_changed() {
        List<PathStep> path = started.answer("speaking", START)
                .confirmIdentity(twoItems(), START)
                .path();

        RunningScript inbound = RunningScript.restore(script, consumer(CallFact.INBOUND), path);

        assertThat(inbound.at()).isEqualTo("greet-inbound");
        assertThat(inbound.isIdentified()).isFalse();
    }

    @Test
    void goes_by_the_lead_after_a_second_broken_promise() {
        Script broken = shipped("broken-promise.consumer");
        RunningScript twice = RunningScript.start(broken, facts(Stage.BROKEN_PROMISE, DebtorKind.CONSUMER, 2), START)
                .confirmIdentity(twoItems(), START)
                .answer("fine", START)
                .answer("solution", START);

        assertThat(twice.at()).isEqualTo("lead-first");
        assertThat(twice.current(DUTCH).answers()).extracting(Choice::label).containsExactly("Verder");
    }

    @Test
    void shows_the_next_line_of_a_thousand_within_a_tenth_of_a_second() {
        StringBuilder yaml = new StringBuilder("""
                name: long
                start: who
                nodes:
                  who: {kind: IDENTIFY, text: {nl: "Wie?", en: "Who?"}, next: line-0}
                  end: {kind: CLOSE, text: {nl: "Dag {client}", en: "Bye {client}"}}
                """);
        for (int i = 0; i < 998; i++) {
            String next = i == 997 ? "end" : "line-" + (i + 1);
            yaml.append("  line-%d: {kind: SAY, text: {nl: \"{client} %d\", en: b}, next: %s}%n".formatted(i, i, next));
        }
        RunningScript running = RunningScript.start(ScriptFixture.script(yaml.toString()), consumer(), START)
                .confirmIdentity(twoItems(), START);
        List<Long> nanos = new ArrayList<>();

        while (!running.isFinished()) {
            long before = System.nanoTime();
            running = running.answer(RunningScript.NEXT, START);
            assertThat(running.current(DUTCH).total()).isEqualTo(1000);
            nanos.add(System.nanoTime() - before);
        }

        Collections.sort(nanos);
        assertThat(Duration.ofNanos(nanos.get(nanos.size() / 2))).isLessThan(Duration.ofMillis(100));
    }

    private RunningScript atReason() {
        return started.answer("speaking", at(1))
                .confirmIdentity(twoItems(), at(2))
                .answer("fine", at(3));
    }

    private static Instant at(int seconds) {
        return START.plusSeconds(seconds);
    }
}
