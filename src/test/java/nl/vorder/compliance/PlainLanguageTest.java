package nl.vorder.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vorder.shared.ui.Translations;
import org.junit.jupiter.api.Test;

/**
 * Measures the sentences of refusals, of help and of the stops against language level B1: short sentences, no officialese, and long
 * words only where they are the name of something.
 */
class PlainLanguageTest {

    private static final int LONGEST_SENTENCE = 15;
    private static final int LONGEST_WORD = 14;
    private static final List<String> GROUPS = List.of(
            "compliance.refusal.",
            "compliance.next-allowed",
            "compliance.protocol.",
            "compliance.help-call.",
            "compliance.help.",
            "compliance.holds.",
            "compliance.wish",
            "compliance.override.");

    /** The formal words a government style guide tells writers to avoid. */
    private static final Set<String> DUTCH_OFFICIALESE = Set.of(
            "aangaande",
            "alsmede",
            "alvorens",
            "behoudens",
            "betreffende",
            "conform",
            "derhalve",
            "desbetreffende",
            "dient",
            "dienen",
            "doch",
            "echter",
            "geschieden",
            "geschiedt",
            "gelieve",
            "hieromtrent",
            "inzake",
            "ingevolge",
            "jegens",
            "krachtens",
            "middels",
            "mits",
            "mogelijkerwijs",
            "nadien",
            "niettemin",
            "ofschoon",
            "omtrent",
            "reeds",
            "rechtens",
            "teneinde",
            "tenzij",
            "terzake",
            "thans",
            "uitgezonderd",
            "verschuldigd",
            "voornoemd",
            "voornemens",
            "wegens",
            "zodanig",
            "zulks",
            "sommatie",
            "executoriaal",
            "insolventie");

    private static final Set<String> ENGLISH_OFFICIALESE = Set.of(
            "aforementioned",
            "pursuant",
            "hereby",
            "herein",
            "thereof",
            "notwithstanding",
            "prior",
            "commence",
            "terminate",
            "utilise",
            "remit",
            "endeavour",
            "therein",
            "whereas",
            "insolvency",
            "creditor");

    /** Names of things that have no shorter word; each is heard often at an agency. */
    private static final Set<String> NAMES =
            Set.of("betalingsregeling", "afkoelingsperiode", "restructuring", "geadresseerde");

    private final Translations translations = new Translations();

    @Test
    void dutch_sentences_are_short_and_plain() {
        assertThat(problems(Translations.DUTCH, DUTCH_OFFICIALESE)).isEmpty();
    }

    @Test
    void english_sentences_are_short_and_plain() {
        assertThat(problems(Translations.ENGLISH, ENGLISH_OFFICIALESE)).isEmpty();
    }

    @Test
    void dutch_texts_read_easily_by_the_formula_of_douma() {
        List<String> sentences = sentences(Translations.DUTCH);
        double words =
                sentences.stream().mapToInt(sentence -> words(sentence).size()).sum();
        double syllables = sentences.stream()
                .flatMap(sentence -> words(sentence).stream())
                .mapToInt(PlainLanguageTest::syllables)
                .sum();
        double ease = 206.84 - 0.93 * (words / sentences.size()) - 77 * (syllables / words);

        assertThat(sentences).hasSizeGreaterThan(80);
        assertThat(ease).as("from 60 on a text is plain").isGreaterThan(60);
    }

    @Test
    void the_measure_notices_a_sentence_from_a_letter_of_a_court() {
        assertThat(problems(
                        List.of(
                                "Derhalve dient u, teneinde kosten te vermijden, het verschuldigde bedrag thans te voldoen."),
                        DUTCH_OFFICIALESE))
                .isNotEmpty();
    }

    private List<String> problems(Locale locale, Set<String> officialese) {
        return problems(sentences(locale), officialese);
    }

    private static List<String> problems(List<String> sentences, Set<String> officialese) {
        List<String> problems = new ArrayList<>();
        for (String sentence : sentences) {
            List<String> words = words(sentence);
            if (words.size() > LONGEST_SENTENCE) {
                problems.add("long: " + sentence);
            }
            for (String word : words) {
                if (officialese.contains(word) || (word.length() > LONGEST_WORD && !NAMES.contains(word))) {
                    problems.add(word + ": " + sentence);
                }
            }
        }
        return problems;
    }

    private List<String> sentences(Locale locale) {
        Map<String, String> texts = translations.all(locale);
        return texts.entrySet().stream()
                .filter(entry -> GROUPS.stream().anyMatch(entry.getKey()::startsWith))
                .map(entry -> new MessageFormat(entry.getValue(), locale)
                        .format(new Object[] {"Geldfit", "10:30", "Karim", "10:31", "x"}))
                .flatMap(text -> Stream.of(text.split("[.!?:·]\\s+|[.!?:]”?$")))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static List<String> words(String sentence) {
        return Arrays.stream(sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}’-]+"))
                .filter(word -> !word.isBlank())
                .toList();
    }

    private static int syllables(String word) {
        Matcher vowels = Pattern.compile("[aeiouyëïöüé]+").matcher(word);
        int count = 0;
        while (vowels.find()) {
            count++;
        }
        return Math.max(1, count);
    }
}
