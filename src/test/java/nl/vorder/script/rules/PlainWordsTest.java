package nl.vorder.script.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Indien u betaalt, is het klaar.             | indien → als
            U DIENT TE betalen.                         | dient te → moet
            Wij horen het gaarne.                       | gaarne → graag
            Pay prior to Friday.                        | prior to → before
            Uw aansprakelijkheidsverzekering betaalt.   | aansprakelijkheidsverzekering
            Als u betaalt, is het klaar.                |
            De indieners bellen ons.                    |
            Betaal op rekeningnummer 1.                 |
            """)
    void names_a_hard_word_and_a_plainer_one(String text, String expected) {
        assertThat(PlainWords.hardWord(text)).isEqualTo(Optional.ofNullable(expected));
    }
}
