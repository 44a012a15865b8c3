package nl.vorder.script;

import static nl.vorder.script.ScriptFixture.DUTCH;
import static nl.vorder.script.ScriptFixture.ENGLISH;
import static nl.vorder.script.ScriptFixture.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.vorder.script.rules.ScriptCheck;
import nl.vorder.script.rules.ScriptChoice;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScriptsTest {

    private static final List<ScriptContent> SHIPPED = new ShippedScripts().all();

    static Stream<ScriptContent> shipped() {
        return SHIPPED.stream();
    }

    /** Every stage and kind of debtor with each of the facts that change the way through a script. */
    static Stream<ScriptFacts> calls() {
        List<ScriptFacts> calls = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            for (DebtorKind kind : DebtorKind.values()) {
                calls.add(ScriptFixture.facts(stage, kind, 0, CallFact.INBOUND, CallFact.IMPORTANT_CUSTOMER));
                calls.add(ScriptFixture.facts(
                        stage,
                        kind,
                        2,
                        CallFact.MISSING_CONTACT_PERSON,
                        CallFact.VULNERABLE,
                        CallFact.IMPORTANT_CUSTOMER,
                        CallFact.COSTS_DUE,
                        CallFact.EARLY_PAYMENT_REWARD));
            }
        }
        calls.add(ScriptFixture.consumer());
        calls.add(ScriptFixture.facts(Stage.COURTESY, DebtorKind.CONSUMER, 0, CallFact.NO_OPEN_INVOICE));
        calls.add(
                ScriptFixture.facts(Stage.COURTESY, DebtorKind.COMPANY, 0, CallFact.NO_OPEN_INVOICE, CallFact.INBOUND));
        return calls.stream();
    }

    @Test
    void there_are_ten_for_the_stages_and_two_for_the_relation() {
        assertThat(SHIPPED)
                .extracting(ScriptContent::name)
                .containsExactly(
                        "after-demand.business",
                        "after-demand.consumer",
                        "broken-promise.business",
                        "broken-promise.consumer",
                        "courtesy.business",
                        "courtesy.consumer",
                        "final.business",
                        "final.consumer",
                        "first-overdue.business",
                        "first-overdue.consumer",
                        "relationship.business",
                        "relationship.consumer");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void has_no_problem_and_no_long_sentence(ScriptContent script) {
        assertThat(ScriptCheck.of(script)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void answers_at_least_twenty_objections_when_money_is_open(ScriptContent script) {
        if (script.stage() != null) {
            assertThat(script.objections()).hasSizeGreaterThanOrEqualTo(20);
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void knows_the_excuses_of_the_trade_and_asks_an_open_question_to_each(ScriptContent script) {
        if (script.stage() == null) {
            return;
        }
        assertThat(script.objections())
                .containsKeys(
                        "forgot",
                        "lost",
                        "not-received",
                        "already-paid",
                        "fixed-days",
                        "cash-flow",
                        "not-satisfied",
                        "never-ordered",
                        "costs",
                        "free-credit",
                        "waits-for-customer",
                        "illness",
                        "divorce",
                        "job-lost",
                        "helper",
                        "shame");
        assertThat(script.objections().values())
                .allSatisfy(objection -> assertThat(objection.text().nl()).endsWith("?"))
                .allSatisfy(objection -> assertThat(
                                objection.answers().values().iterator().next().next())
                        .as("the first key leads back")
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void offers_a_link_and_help_and_repeats_who_does_what_when_and_how(ScriptContent script) {
        if (script.stage() == null) {
            return;
        }
        assertThat(script.node("pay-now").text().nl()).contains("betaallink", "WhatsApp");
        assertThat(script.node("help").text().nl()).contains("Geldfit", "0800-8115");
        assertThat(script.node("vulnerable").text().nl()).contains("113");
        assertThat(script.node("goodbye-agreed").text().nl())
                .contains("U betaalt", "{agreedAmount}", "{agreedDate}", "{fileNumber}", "Ik stuur");
        assertThat(script.node("voicemail").text().nl()).doesNotContain("{client}", "{amount}", "{invoice}");
        if (script.stage() == Stage.COURTESY) {
            assertThat(script.node("early").text().nl()).contains("{reward}");
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void every_way_through_ends_with_an_outcome_and_tells_nothing_before_identification(ScriptFacts facts) {
        Set<String> seen = new HashSet<>();
        Set<String> ends = new HashSet<>();
        Deque<RunningScript> open = new ArrayDeque<>(List.of(RunningScript.start(script(facts), facts, START)));
        while (!open.isEmpty()) {
            RunningScript at = open.remove();
            if (!seen.add(key(at))) {
                continue;
            }
            checkTexts(at, DUTCH);
            checkTexts(at, ENGLISH);
            if (at.isFinished()) {
                assertThat(at.filled().outcome()).as("outcome at %s", at.at()).isPresent();
                ends.add(at.at());
                continue;
            }
            List<RunningScript> further = further(at);
            assertThat(further).as("ways on from %s", at.at()).isNotEmpty();
            open.addAll(further);
        }
        assertThat(ends).contains("goodbye-third-party", "voicemail", "goodbye-call-back");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void identity_may_be_confirmed_at_the_first_line(ScriptFacts facts) {
        RunningScript running = RunningScript.start(script(facts), facts, START);

        RunningScript identified = running.confirmIdentity(EnumSet.allOf(IdentityItem.class), START);

        assertThat(identified.isIdentified()).isTrue();
        assertThat(identified.at()).isEqualTo("recording");
        assertThat(identified.current(DUTCH).total())
                .isGreaterThan(identified.current(DUTCH).position());
    }

    private static Script script(ScriptFacts facts) {
        String name = ScriptChoice.name(facts);
        return new Script(
                1,
                1,
                SHIPPED.stream()
                        .filter(script -> script.name().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    private static List<RunningScript> further(RunningScript at) {
        Prompt prompt = at.current(DUTCH);
        List<RunningScript> further = new ArrayList<>();
        prompt.answers().forEach(answer -> further.add(at.answer(answer.key(), START)));
        prompt.objections().forEach(objection -> further.add(at.objection(objection.key(), START)));
        if (prompt.kind() == NodeKind.IDENTIFY) {
            further.add(at.confirmIdentity(Set.copyOf(prompt.identityItems()), START));
        }
        if (at.path().size() == 1) {
            further.add(at.thirdParty(START));
            further.add(at.voicemail(START));
        }
        return further;
    }

    /** Where a call stands, as far as it matters for what may follow. */
    private static String key(RunningScript at) {
        return String.join(
                "|",
                at.at(),
                at.raisedAt(),
                Boolean.toString(at.isIdentified()),
                Boolean.toString(at.filled().outcome().isPresent()));
    }

    private static void checkTexts(RunningScript at, Locale locale) {
        Prompt prompt = at.current(locale);
        List<String> texts = new ArrayList<>(List.of(prompt.heading(), prompt.text(), prompt.tip()));
        prompt.answers().forEach(choice -> texts.add(choice.label()));
        prompt.objections().forEach(choice -> texts.add(choice.label()));
        String all = String.join(" ", texts).toLowerCase(Locale.ROOT);
        assertThat(prompt.text()).as("text at %s", at.at()).isNotBlank();
        assertThat(all).as(at.at()).doesNotContain("{", "}");
        if (!at.isIdentified()) {
            assertThat(all).as(at.at()).doesNotContain("incasso", "collection", "secret-");
        }
    }
}
