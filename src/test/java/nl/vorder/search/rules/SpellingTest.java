package nl.vorder.search.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            jansen,  jansen,  0
            jansen,  janssn,  1
            jansen,  jasnen,  1
            jansen,  jannsen, 1
            jansen,  jans,    2
            bakery,  bakkery, 1
            visser,  fiser,   2
            """)
    void counts_the_slips_between_two_words(String one, String other, int distance) {
        assertThat(Spelling.distance(one, other)).isEqualTo(distance);
        assertThat(Spelling.distance(other, one)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            jansen, jasnen
            jansen, jansn
            jansen, janzsen
            jansen, jonsen
            hendriksen, hendrikson
            """)
    void words_one_slip_apart_meet_at_a_shortened_form(String one, String other) {
        assertThat(Collections.disjoint(Spelling.shortened(one), Spelling.shortened(other)))
                .isFalse();
        assertThat(Spelling.near(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            bos, bas, true
            jansen, jans, false
            hendriksen, henriksn, true
            """)
    void short_words_allow_one_slip_long_ones_two(String one, String other, boolean near) {
        assertThat(Spelling.near(one, other)).isEqualTo(near);
    }
}
