package nl.vorder.script;

import static nl.vorder.script.ScriptFixture.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.vorder.script.rules.ScriptCheck;
import nl.vorder.script.rules.ScriptProblem;
import nl.vorder.script.rules.ScriptProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A small good script, and for each problem the one change that causes it. */
class ScriptCheckTest {

    /** What only a file or a client firm's words can have. */
    private static final Set<Kind> OF_FILES_AND_FIRMS =
            EnumSet.of(Kind.UNREADABLE, Kind.UNKNOWN_NAME, Kind.CLIENT_WORD, Kind.NO_REASON_LINE);

    private static final String GOOD = """
            name: small
            stage: FIRST_OVERDUE
            start: greet
            neutral: {nl: "Eerst uw naam.", en: "First your name."}
            nodes:
              greet: {kind: ASK_CLOSED, heading: {nl: "Groet", en: "Greet"}, text: {nl: "Dag, bent u {debtor}?", en: "Hello, are you {debtor}?"}, next: who}
              who: {kind: IDENTIFY, heading: {nl: "Wie", en: "Who"}, text: {nl: "Wat is uw postcode?", en: "What is your postcode?"}, next: ask}
              ask: {kind: ASK_OPEN, heading: {nl: "Vraag", en: "Ask"}, text: {nl: "Hoe betaalt u {amount}?", en: "How do you pay {amount}?"}, answers: {pays: {label: {nl: "Betaalt", en: "Pays"}, next: end}}}
              end: {kind: CLOSE, heading: {nl: "Dag", en: "Bye"}, text: {nl: "Fijne dag.", en: "Good day."}}
              third-party: {kind: CLOSE, heading: {nl: "Ander", en: "Other"}, text: {nl: "Dank u.", en: "Thank you."}}
              voicemail: {kind: CLOSE, heading: {nl: "Bericht", en: "Message"}, text: {nl: "Bel terug.", en: "Call back."}}
            objections:
              forgot: {label: {nl: "Vergeten", en: "Forgot"}, text: {nl: "Kan gebeuren. Wanneer dan?", en: "It happens. When then?"}, answers: {back: {label: {nl: "Terug", en: "Back"}}}}
            """;

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(Kind.DEAD_END, "greet", "{debtor}?\"}, next: who}", "{debtor}?\"}}"),
                fault(Kind.DEAD_END, "ask", "en: \"Pays\"}, next: end}", "en: \"Pays\"}, next: end, when: [consumer]}"),
                fault(Kind.UNREACHABLE, "ask", "your postcode?\"}, next: ask}", "your postcode?\"}, next: end}"),
                fault(Kind.ENDLESS, "ask", "en: \"Pays\"}, next: end}", "en: \"Pays\"}, next: ask}"),
                fault(Kind.UNKNOWN_NODE, "ask", "en: \"Pays\"}, next: end}", "en: \"Pays\"}, next: nowhere}"),
                fault(Kind.UNKNOWN_NODE, "", "start: greet", "start: hello"),
                fault(Kind.UNKNOWN_FIELD, "end", "Fijne dag.", "Fijne dag, {otherDebtor}."),
                fault(
                        Kind.UNKNOWN_CONDITION,
                        "ask",
                        "next: end}}}",
                        "next: end}, x: {label: {nl: a, en: b}, next: end, when: [rich]}}}"),
                fault(Kind.MISSING_TRANSLATION, "end", ", en: \"Good day.\"", ""),
                fault(Kind.MISSING_TRANSLATION, "ask", "label: {nl: \"Betaalt\", en: \"Pays\"}, ", ""),
                fault(Kind.MISSING_TRANSLATION, "", "neutral: {nl: \"Eerst uw naam.\", en: \"First your name.\"}", ""),
                fault(Kind.DISCLOSURE, "greet", "Dag, bent u {debtor}?", "Dag, belt u over {invoice}?"),
                fault(Kind.DISCLOSURE, "greet", "nl: \"Groet\"", "nl: \"Groet namens het incassobureau\""),
                fault(Kind.DISCLOSURE, "ask", "{debtor}?\"}, next: who}", "{debtor}?\"}, next: ask}"),
                fault(Kind.DISCLOSURE, "objection/forgot", "nl: \"Vergeten\"", "nl: \"{client} vergeten\""),
                fault(Kind.IDENTITY_READ_OUT, "who", "Wat is uw postcode?", "Klopt kenmerk {fileNumber}?"),
                fault(Kind.IDENTIFICATION, "", "kind: ASK_OPEN", "kind: IDENTIFY"),
                fault(Kind.CLOSED_QUESTION, "ask", "Hoe betaalt u {amount}?", "Betaalt u {amount}?"),
                fault(Kind.CLOSED_QUESTION, "ask", "kind: ASK_OPEN", "kind: ASK_CLOSED"),
                fault(Kind.CLOSED_QUESTION, "objection/forgot", "Wanneer dan?", "Betaalt u dan?"),
                fault(Kind.FORBIDDEN_PHRASE, "end", "Fijne dag.", "Dan komt de deurwaarder."),
                fault(Kind.MARKUP, "end", "Fijne dag.", "<script>alert(1)</script>"),
                fault(Kind.BAD_KEY, "ask", "answers: {pays:", "answers: {\"Pays/now\":"),
                fault(Kind.TOO_LARGE, "end", "Fijne dag.", "Dag. ".repeat(201)),
                fault(Kind.HARD_WORD, "end", "Fijne dag.", "U hoort derhalve van ons."),
                fault(Kind.LONG_SENTENCE, "end", "Fijne dag.", "dag ".repeat(20) + "dag."));
    }

    @Test
    void finds_nothing_in_a_good_script() {
        assertThat(ScriptCheck.of(parse(GOOD))).isEmpty();
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("faults")
    void names_the_problem_and_the_line(Kind kind, String node, String broken) {
        List<ScriptProblem> problems = ScriptCheck.of(parse(broken));

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.node()).isEqualTo(node);
        });
        assertThat(problems.stream().anyMatch(ScriptProblem::isError))
                .isEqualTo(kind != Kind.LONG_SENTENCE && kind != Kind.HARD_WORD);
    }

    @Test
    void each_kind_of_problem_has_a_sample() {
        Set<Kind> found = EnumSet.allOf(Kind.class);
        found.removeAll(OF_FILES_AND_FIRMS);
        assertThat(faults().map(fault -> fault.get()[0]).distinct()).containsExactlyInAnyOrderElementsOf(found);
    }

    private static Arguments fault(Kind kind, String node, String good, String bad) {
        assertThat(GOOD).contains(good);
        return Arguments.of(kind, node, GOOD.replace(good, bad));
    }
}
