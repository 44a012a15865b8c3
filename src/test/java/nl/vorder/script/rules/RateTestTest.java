package nl.vorder.script.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import nl.vorder.script.rules.RateTest.Method;
import nl.vorder.script.rules.RateTest.Verdict;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTestTest {

    private static final Offset<Double> CLOSE = within(1e-9);

    @ParameterizedTest
    @CsvSource(textBlock = """
            36, 45, 0.6617703088385799, 0.8910387319216871
            0, 30, 0, 0.11351339317396875
            30, 30, 0.8864866068260312, 1
            54, 120, 0.36391735083874605, 0.5391845658031242
            1, 10, 0.017876213095072896, 0.4041500267952385
            0, 0, 0, 1
            """)
    void the_interval_of_a_share_is_wilsons(long hits, long of, double low, double high) {
        Proportion proportion = new Proportion(hits, of);

        assertThat(proportion.low()).isCloseTo(low, CLOSE);
        assertThat(proportion.high()).isCloseTo(high, CLOSE);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            54, 120, 36, 120, TWO_PROPORTION_Z, 0.01639507184919225, LOWER
            45, 100, 60, 100, TWO_PROPORTION_Z, 0.033672068856345876, HIGHER
            500, 1000, 500, 1000, TWO_PROPORTION_Z, 1, NONE_SHOWN
            0, 100, 0, 100, FISHER_EXACT, 1, NONE_SHOWN
            1, 40, 7, 40, FISHER_EXACT, 0.056758673959991804, NONE_SHOWN
            0, 30, 4, 35, FISHER_EXACT, 0.1178143093465674, NONE_SHOWN
            29, 29, 0, 400, TOO_FEW, 1, TOO_FEW
            0, 400, 29, 29, TOO_FEW, 1, TOO_FEW
            """)
    void two_shares_are_compared_by_a_named_test(
            long hits, long of, long otherHits, long otherOf, Method method, double pValue, Verdict verdict) {
        RateTest test = RateTest.of(new Proportion(hits, of), new Proportion(otherHits, otherOf));

        assertThat(test.method()).isEqualTo(method);
        assertThat(test.pValue()).isCloseTo(pValue, CLOSE);
        assertThat(test.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            3, 4, 1, 4, 0.4857142857142857
            8, 10, 1, 14, 0.000489482250149904
            """)
    void fishers_test_gives_the_known_values(long hits, long of, long otherHits, long otherOf, double pValue) {
        assertThat(RateTest.fisher(new Proportion(hits, of), new Proportion(otherHits, otherOf)))
                .isCloseTo(pValue, CLOSE);
    }

    @Test
    void the_interval_of_a_difference_is_newcombes() {
        RateTest test = RateTest.of(new Proportion(48, 80), new Proportion(56, 70));

        assertThat(test.difference()).isCloseTo(0.2, CLOSE);
        assertThat(test.low()).isCloseTo(0.0524314724023649, CLOSE);
        assertThat(test.high()).isCloseTo(0.3338726540369059, CLOSE);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0, 1
            0.5, 0.4795001221869535
            1.9, 0.0072095707647425325
            2.1, 0.002979466656332984
            4, 1.541725790028002e-08
            7, 0
            """)
    void the_error_function_is_exact_to_nine_places(double x, double expected) {
        assertThat(RateTest.complementOfError(x)).isCloseTo(expected, CLOSE);
    }

    @Test
    void more_hits_than_cases_cannot_have_been_counted() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(2, 1));
    }
}
