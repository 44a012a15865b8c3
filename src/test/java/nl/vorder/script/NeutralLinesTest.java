package nl.vorder.script;

import static nl.vorder.script.ScriptFixture.DUTCH;
import static nl.vorder.script.ScriptFixture.ENGLISH;
import static nl.vorder.script.ScriptFixture.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vorder.script.rules.ScriptChoice;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever is not the debtor learns nothing: no claim, no client firm, not even the trade of the agency. */
class NeutralLinesTest {

    /** Words from which somebody could guess that money is owed, in both languages. */
    private static final Pattern TELLING = Pattern.compile(
            "incasso|collection|schuld|debt|betal|\\bpay|factu|invoice|rekening|\\bbill\\b|achterstand|arrear|vorder|claim"
                    + "|aanmaning|reminder|deurwaarder|bailiff|€|\\beuro\\b|bedrag|amount|openstaa|overdue|termijn",
            Pattern.CASE_INSENSITIVE);

    static Stream<Arguments> scripts() {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> Arrays.stream(DebtorKind.values())
                        .flatMap(kind -> Stream.of(0, 2)
                                .map(broken -> ScriptFixture.facts(stage, kind, broken))
                                .flatMap(facts -> Stream.of(DUTCH, ENGLISH)
                                        .map(language -> Arguments.of(name(facts), facts, language)))));
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("scripts")
    void somebody_else_hears_only_neutral_lines(String name, ScriptFacts facts, Locale language) {
        assertNeutral(facts, start(facts).thirdParty(START), language);
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("scripts")
    void a_voicemail_holds_only_neutral_lines(String name, ScriptFacts facts, Locale language) {
        assertNeutral(facts, start(facts).voicemail(START), language);
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("scripts")
    void somebody_else_who_takes_over_the_phone_after_identification_hears_only_neutral_lines(
            String name, ScriptFacts facts, Locale language) {
        RunningScript identified = start(facts).confirmIdentity(Set.of(IdentityItem.values()), START);
        assertThat(identified.isIdentified()).isTrue();

        assertNeutral(facts, identified.thirdParty(START), language);
    }

    @Test
    void all_scripts_of_the_stages_were_looked_at() {
        assertThat(scripts().map(arguments -> arguments.get()[0]).distinct()).hasSizeGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            kind        | items                   | enough
            CONSUMER    |                         | false
            CONSUMER    | POSTCODE                | false
            CONSUMER    | DATE_OF_BIRTH           | false
            CONSUMER    | FILE_NUMBER             | false
            CONSUMER    | IBAN_TAIL               | false
            CONSUMER    | POSTCODE DATE_OF_BIRTH  | true
            CONSUMER    | FILE_NUMBER IBAN_TAIL   | true
            CONSUMER    | PAYS_FOR_FIRM POSTCODE  | false
            SOLE_TRADER | POSTCODE                | false
            SOLE_TRADER | POSTCODE FILE_NUMBER    | true
            """)
    void a_line_stays_masked_until_two_items_match(DebtorKind kind, String items, boolean enough) {
        ScriptFacts facts = ScriptFixture.facts(Stage.FIRST_OVERDUE, kind, 0);
        RunningScript running = start(facts);
        Set<IdentityItem> heard = items == null
                ? Set.of()
                : Set.copyOf(Arrays.stream(items.split(" "))
                        .map(IdentityItem::valueOf)
                        .toList());

        assertThat(running.enoughToIdentify(heard)).isEqualTo(enough);
        if (!enough) {
            assertThatThrownBy(() -> running.confirmIdentity(heard, START)).isInstanceOf(DomainException.class);
            assertThat(text(running, DUTCH)).doesNotContain("SECRET-");
        } else {
            assertThat(reached(running.confirmIdentity(heard, START), "", DUTCH))
                    .as("the claim is spoken about after identification")
                    .anySatisfy(line -> assertThat(line).contains("SECRET-"));
        }
    }

    private static void assertNeutral(ScriptFacts facts, RunningScript from, Locale language) {
        List<String> lines = reached(from, start(facts).at(), language);
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(line).doesNotContain("SECRET-");
            assertThat(TELLING.matcher(line.replaceAll("known-\\w+", "")).find())
                    .as(line)
                    .isFalse();
        });
    }

    /** The spoken lines at this place and at all places that can follow, until the greeting is said to the next person. */
    private static List<String> reached(RunningScript from, String firstLine, Locale language) {
        Set<String> seen = new HashSet<>();
        Deque<RunningScript> open = new ArrayDeque<>(List.of(from));
        List<String> lines = new ArrayList<>();
        while (!open.isEmpty()) {
            RunningScript at = open.remove();
            if (!seen.add(at.at() + at.isIdentified())) {
                continue;
            }
            lines.add(text(at, language));
            if (!at.isFinished() && !at.at().equals(firstLine)) {
                at.current(language).answers().forEach(answer -> open.add(at.answer(answer.key(), START)));
            }
        }
        return lines;
    }

    private static String text(RunningScript at, Locale language) {
        return at.current(language).text();
    }

    private static RunningScript start(ScriptFacts facts) {
        return RunningScript.start(ScriptFixture.shipped(name(facts)), facts, START);
    }

    private static String name(ScriptFacts facts) {
        return ScriptChoice.name(facts);
    }
}
