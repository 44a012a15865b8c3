package nl.vorder.costs.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.vorder.costs.rules.InstalmentCosts.Demand;
import nl.vorder.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several letters about one contract, each with one or more terms: the day its costs are owed, a colon, the amounts. */
class InstalmentDemandsTest {

    private static final String SEVEN_LETTERS_OF_TWO_TERMS =
            "2026-01-15: 50 60, 2026-01-29: 50 60, 2026-02-12: 50 60, 2026-02-26: 50 60,"
                    + " 2026-03-12: 50 60, 2026-03-26: 50 60, 2026-04-09: 50 60";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            letters                                                          | fees           | rules
            2026-01-15: 100, 2026-02-15: 100                                 | 40.00 20.00    | MINIMUM HALF_FEE
            2026-01-15: 100, 2026-07-14: 100                                 | 40.00 20.00    | MINIMUM HALF_FEE
            2026-01-15: 100, 2026-07-15: 100                                 | 40.00 40.00    | MINIMUM MINIMUM
            2026-01-15: 750, 2026-02-15: 750                                 | 112.50 112.50  | TARIFF TARIFF
            2026-01-15: 750 750                                              | 225.00         | BUNDLED
            2026-01-15: 20 20 20                                             | 40.00          | BUNDLED
            2026-01-15: 100 100 100 100                                      | 40.00          | HIGHEST_INSTALMENT
            2026-01-15: 100 100, 2026-02-15: 100 100 100                     | 40.00 20.00    | BUNDLED HALF_FEE
            2026-01-15: 750 100, 2026-02-15: 100                             | 127.50 20.00   | BUNDLED HALF_FEE
            2026-01-15: 5000, 2026-02-15: 100                                | 625.00 20.00   | TARIFF HALF_FEE
            2026-01-15: 100, 2026-02-15: 750 100                             | 40.00 127.50   | MINIMUM BUNDLED
            2026-01-15: 100, 2026-02-15: 300 266.67                          | 40.00 65.00    | MINIMUM HALF_FEE
            2026-01-15: 100, 2026-02-15: 2500 200                            | 40.00 395.00   | MINIMUM BUNDLED
            2024-07-15: 20, 2024-08-15: 20, 2024-09-15: 20                   | 40.00 40.00 40.00 | MINIMUM MINIMUM MINIMUM
            2024-09-30: 200 200                                              | 60.00          | BUNDLED
            2024-10-01: 200 200                                              | 40.00          | HIGHEST_INSTALMENT
            2024-08-15: 100, 2024-09-30: 100, 2024-10-01: 100                | 40.00 40.00 20.00 | MINIMUM MINIMUM HALF_FEE
            2026-01-15: 0, 2026-02-15: 100                                   | 0.00 40.00     | NO_CLAIM MINIMUM
            2026-01-15: 100, 2026-02-15: 0, 2026-03-15: 100                  | 40.00 0.00 20.00 | MINIMUM NO_CLAIM HALF_FEE
            """)
    void each_letter_costs_the_lower_outcome(String letters, String fees, String rules) {
        List<CollectionCosts> results = InstalmentCosts.demands(demands(letters), false);

        assertThat(joined(results.stream()
                        .map(result -> result.costs().toString())
                        .toList()))
                .isEqualTo(fees);
        assertThat(joined(results.stream().map(result -> result.rule().name()).toList()))
                .isEqualTo(rules);
    }

    @Test
    void letters_with_several_small_terms_never_cost_more_than_a_hundred_and_forty_in_six_months() {
        List<CollectionCosts> results = InstalmentCosts.demands(demands(SEVEN_LETTERS_OF_TWO_TERMS), false);

        assertThat(joined(results.stream()
                        .map(result -> result.costs().toString())
                        .toList()))
                .isEqualTo("40.00 20.00 20.00 20.00 20.00 20.00 0.00");
        assertThat(results.getLast().rule()).isEqualTo(CostsRule.HALF_YEAR_CAP);
        assertThat(CollectionCosts.added(results).costs()).isEqualTo(InstalmentCosts.HALF_YEAR_MAXIMUM);
    }

    @Test
    void letters_with_one_term_each_cost_the_same_as_terms_with_letters_of_their_own() {
        List<Demand> letters = demands("2026-01-15: 100, 2026-02-15: 300, 2026-03-15: 266.67, 2026-08-01: 20");

        assertThat(InstalmentCosts.demands(letters, true))
                .isEqualTo(InstalmentCosts.separateLetters(
                        letters.stream()
                                .map(letter -> new InstalmentCosts.Instalment(
                                        letter.costsFrom(), letter.amounts().getFirst()))
                                .toList(),
                        true));
    }

    @Test
    void vat_follows_the_lowered_fee_and_the_base_stays_what_the_letter_demands() {
        List<CollectionCosts> results =
                InstalmentCosts.demands(demands("2026-01-15: 100, 2026-02-15: 300 266.67"), true);

        assertThat(results.getFirst().vat()).isEqualTo(Money.of("8.40"));
        assertThat(results.getLast().vat()).isEqualTo(Money.of("13.65"));
        assertThat(results.getLast().base()).isEqualTo(Money.of("566.67"));
    }

    @Test
    void no_letter_costs_nothing() {
        assertThat(InstalmentCosts.demands(List.of(), true)).isEmpty();
        assertThat(CollectionCosts.added(List.of())).isEqualTo(CollectionCosts.none());
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            letters                                                | base    | costs  | vat   | slices | rule
            2026-01-15: 300                                        | 300.00  | 45.00  | 9.45  | 1      | TARIFF
            2026-01-15: 300, 2026-02-15: 3000                      | 3300.00 | 470.00 | 98.70 | 3      | TARIFF
            2026-01-15: 100, 2026-02-15: 100, 2026-03-15: 300      | 500.00  | 105.00 | 22.05 | 3      | HALF_FEE
            2026-01-15: 100 100 100, 2026-02-15: 100               | 400.00  | 60.00  | 12.60 | 2      | HALF_FEE
            2026-01-15: 100, 2026-02-15: 0                         | 100.00  | 40.00  | 8.40  | 1      | MINIMUM
            2026-01-15: 0                                          | 0.00    | 0.00   | 0.00  | 0      | NO_CLAIM
            """)
    void several_letters_are_added_and_keep_the_rule_that_lowered_them(
            String letters, Money base, Money costs, Money vat, int slices, CostsRule rule) {
        CollectionCosts sum = CollectionCosts.added(InstalmentCosts.demands(demands(letters), true));

        assertThat(sum.base()).isEqualTo(base);
        assertThat(sum.costs()).isEqualTo(costs);
        assertThat(sum.vat()).isEqualTo(vat);
        assertThat(sum.total()).isEqualTo(costs.plus(vat));
        assertThat(sum.slices()).hasSize(slices);
        assertThat(sum.rule()).isEqualTo(rule);
        assertThat(sum.vatPercentage()).isEqualByComparingTo(costs.isPositive() ? "21" : "0");
    }

    private static List<Demand> demands(String text) {
        return Arrays.stream(text.split(", ?"))
                .map(letter -> letter.trim().split(": "))
                .map(letter -> new Demand(
                        LocalDate.parse(letter[0]),
                        Arrays.stream(letter[1].split(" ")).map(Money::of).toList()))
                .toList();
    }

    private static String joined(List<String> parts) {
        return parts.stream().collect(Collectors.joining(" "));
    }
}
