package nl.vorder.script.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anders komt de deurwaarder langs.                       | deurwaarder
            Wij leggen loonbeslag.                                  | loonbeslag
            Dit is uw LAATSTE KANS!                                 | laatste kans
            Dan krijgt u een BKR-registratie.                       | bkr
            We will send a bailiff.                                 | bailiff
            You are a defaulter.                                    | defaulter
            We may seize your car.                                  | seize
            Dan volgt een gerechtelijke stap.                       | Dan volgt een gerechtelijke stap.
            """)
    void names_what_is_not_said(String text, String phrase) {
        assertThat(Wording.forbidden(text)).contains(phrase);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wij adviseren de firma een gerechtelijke stap.",
                "We advise the firm to take a legal step.",
                "Wij praten over een politiek onderwerp.",
                "That is fine, of course."
            })
    void lets_plain_words_and_advice_pass(String text) {
        assertThat(Wording.forbidden(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hoe wilt u dit oplossen?                 | true
            Ik hoor het. Wat is de reden?            | true
            On which day, and how much?              | true
            Betaalt u morgen?                        | false
            Ik weet wat u bedoelt. Klopt dat?        | false
            Hoe dan ook.                             | false
            Can you pay tomorrow?                    | false
            """)
    void knows_an_open_question(String text, boolean open) {
        assertThat(Wording.asksOpenly(text)).isEqualTo(open);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>nu</b>", "a &amp; b", "&#60;", "${amount}", "javascript:alert(1)", "tab\there"})
    void sees_markup(String text) {
        assertThat(Wording.hasMarkup(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vis & Co betaalt {amount}.", "Eén regel\nen nog een.", "€ 10, dat is 5%"})
    void lets_ordinary_signs_pass(String text) {
        assertThat(Wording.hasMarkup(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"20, false", "21, true"})
    void counts_words_per_sentence(int words, boolean tooLong) {
        String sentence = "woord ".repeat(words).strip() + ".";

        Optional<String> found = Wording.tooLong("Kort. " + sentence);

        assertThat(found.isPresent()).isEqualTo(tooLong);
        if (tooLong) {
            assertThat(found).contains(sentence);
        }
    }
}
