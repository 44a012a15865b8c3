package nl.vorder.script.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import nl.vorder.script.AvoidedWord;
import nl.vorder.script.ClientWords;
import nl.vorder.script.LocalText;
import nl.vorder.script.NodeKind;
import nl.vorder.script.Objection;
import nl.vorder.script.ScriptContent;
import nl.vorder.script.ScriptNode;
import nl.vorder.script.TextVariant;
import nl.vorder.script.rules.ScriptProblem.Kind;
import nl.vorder.shared.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientWordingTest {

    private static final LocalText OPENING = new LocalText("U bent al jaren klant.", "You are a customer for years.");

    @Test
    void the_opening_stands_before_the_reason_in_each_of_its_variants_and_the_tone_before_the_tip() {
        ClientWords words =
                new ClientWords(OPENING, text("Warm."), LocalText.NONE, List.of(new AvoidedWord("schuld", "")));

        ScriptNode reason = ClientWording.merge(script("identify"), words).node("reason");

        assertThat(reason.text().nl()).isEqualTo("U bent al jaren klant. De Factuur is open. Hoe lost u dit op?");
        assertThat(reason.variants().getFirst().text().nl()).isEqualTo("U bent al jaren klant. Fijn. Wat nu?");
        assertThat(reason.tip().nl()).isEqualTo("Warm. Zeg niet: schuld. Luister.");
    }

    @Test
    void an_opening_is_never_said_where_identity_may_be_open_still() {
        ScriptContent careless = script("reason");

        ScriptContent merged =
                ClientWording.merge(careless, new ClientWords(OPENING, text("Warm."), text("5%"), List.of()));

        assertThat(merged.node("reason")).isEqualTo(careless.node("reason"));
    }

    @Test
    void another_word_takes_the_place_of_an_avoided_one_with_its_capital_and_not_within_a_field_or_another_word() {
        ClientWords words = new ClientWords(null, null, null, List.of(new AvoidedWord("factuur", "rekening")));

        ScriptContent merged = ClientWording.merge(script("identify"), words);

        assertThat(merged.node("reason").text().nl()).isEqualTo("De Rekening is open. Hoe lost u dit op?");
        assertThat(merged.node("end").text().nl()).isEqualTo("Uw rekening {invoice}, factuurnummer 1.");
        assertThat(merged.objectionOf("lost").text().nl()).isEqualTo("Welke rekening?");
    }

    @Test
    void the_reward_is_put_in_behind_identification_only() {
        ClientWords words = new ClientWords(null, null, new LocalText("2% korting", "2% off"), null);

        ScriptContent merged = ClientWording.merge(script("identify"), words);

        assertThat(merged.node("greet").text().nl()).contains("{reward}");
        assertThat(merged.node("early").text()).isEqualTo(new LocalText("U krijgt 2% korting.", "You get 2% off."));
    }

    @Test
    void what_a_stage_says_replaces_what_holds_for_all_and_avoided_words_add_up() {
        ClientWords all = new ClientWords(OPENING, text("Warm."), null, List.of(new AvoidedWord("a1", "")));
        ClientWords stage = new ClientWords(
                text("Anders."), null, null, List.of(new AvoidedWord("b1", ""), new AvoidedWord("a1", "x")));

        ClientWords both = all.with(stage);

        assertThat(both.opening()).isEqualTo(text("Anders."));
        assertThat(both.tone()).isEqualTo(text("Warm."));
        assertThat(both.avoided()).containsExactly(new AvoidedWord("a1", "x"), new AvoidedWord("b1", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <b>Welkom</b>.                 | MARKUP
            Hallo {otherDebtor}.           | UNKNOWN_FIELD
            Anders komt de deurwaarder.    | FORBIDDEN_PHRASE
            """)
    void words_that_no_script_may_have_are_refused(String opening, Kind kind) {
        ClientWords words = new ClientWords(new LocalText(opening, opening), null, null, null);

        assertThat(ClientWordsCheck.of(words, List.of()))
                .extracting(ScriptProblem::kind, ScriptProblem::node)
                .contains(tuple(kind, "words/opening"));
    }

    @Test
    void a_replacement_that_gives_the_call_away_is_refused_with_the_line() {
        ClientWords words = new ClientWords(null, null, null, List.of(new AvoidedWord("goedendag", "incassobureau")));

        assertThat(ClientWordsCheck.of(words, List.of(script("identify"))))
                .filteredOn(problem -> problem.kind() == Kind.DISCLOSURE)
                .extracting(ScriptProblem::node)
                .containsOnly("small/greet");
    }

    @Test
    void a_word_the_script_says_needs_another_one() {
        ClientWords words = new ClientWords(null, null, null, List.of(new AvoidedWord("factuur", "")));

        assertThat(ClientWordsCheck.of(words, List.of(script("identify"))))
                .extracting(ScriptProblem::kind, ScriptProblem::node, ScriptProblem::detail)
                .contains(tuple(Kind.CLIENT_WORD, "small/reason", "factuur"));
    }

    @Test
    void an_opening_without_a_place_is_advice_and_no_error() {
        ClientWords words = new ClientWords(OPENING, null, null, null);

        assertThat(ClientWordsCheck.of(words, List.of(script("reason"))))
                .singleElement()
                .returns(Kind.NO_REASON_LINE, ScriptProblem::kind)
                .returns(false, ScriptProblem::isError);
    }

    /** A small script; its greeting leads to the given line. */
    private static ScriptContent script(String afterGreeting) {
        return new ScriptContent(
                "small",
                Stage.FIRST_OVERDUE,
                "greet",
                text("Eerst uw naam."),
                Map.of(
                        "greet", node(NodeKind.SAY, "Goedendag, {reward}.", afterGreeting),
                        "identify", node(NodeKind.IDENTIFY, "Wat is uw postcode?", "reason"),
                        "reason", reason(),
                        "early",
                                new ScriptNode(
                                        NodeKind.SAY,
                                        text("V"),
                                        new LocalText("U krijgt {reward}.", "You get {reward}."),
                                        null,
                                        null,
                                        null,
                                        null,
                                        "end",
                                        null,
                                        null,
                                        false),
                        "end", node(NodeKind.CLOSE, "Uw factuur {invoice}, factuurnummer 1.", "")),
                Map.of("lost", new Objection(text("Kwijt"), text("Welke factuur?"), null, null, null, null)));
    }

    private static ScriptNode reason() {
        return new ScriptNode(
                NodeKind.ASK_OPEN,
                text("Reden"),
                text("De Factuur is open. Hoe lost u dit op?"),
                List.of(new TextVariant(List.of("inbound"), text("Fijn. Wat nu?"))),
                null,
                text("Luister."),
                null,
                "early",
                null,
                null,
                false);
    }

    private static ScriptNode node(NodeKind kind, String words, String next) {
        return new ScriptNode(kind, text("K"), text(words), null, null, null, null, next, null, null, false);
    }

    private static LocalText text(String text) {
        return new LocalText(text, text);
    }
}
