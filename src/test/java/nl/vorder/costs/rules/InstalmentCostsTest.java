package nl.vorder.costs.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.vorder.costs.rules.InstalmentCosts.Instalment;
import nl.vorder.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstalmentCostsTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 15);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            amount | terms | fees
            100.00 | 6     | 40.00 20.00 20.00 20.00 20.00 20.00
            100.00 | 7     | 40.00 20.00 20.00 20.00 20.00 20.00 20.00
            266.67 | 2     | 40.00 20.00
            266.68 | 2     | 40.00 40.00
            750.00 | 2     | 112.50 112.50
            """)
    void each_monthly_term_has_a_letter_of_its_own(Money amount, int terms, String fees) {
        List<Instalment> instalments = IntStream.range(0, terms)
                .mapToObj(month -> new Instalment(START.plusMonths(month), amount))
                .toList();

        assertThat(InstalmentCosts.separateLetters(instalments, false).stream()
                        .map(CollectionCosts::costs)
                        .toList())
                .isEqualTo(amounts(fees));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            terms                       | fee    | rule
            20.00 20.00 20.00           | 40.00  | BUNDLED
            100.00 100.00 100.00 100.00 | 40.00  | HIGHEST_INSTALMENT
            750.00 750.00               | 225.00 | BUNDLED
            750.00 100.00               | 127.50 | BUNDLED
            2500.00 2500.00 200.00      | 635.00 | BUNDLED
            300.00 266.67 266.67        | 85.00  | HIGHEST_INSTALMENT
            266.67 266.67               | 40.00  | HIGHEST_INSTALMENT
            """)
    void one_joint_letter_takes_the_lower_outcome(String terms, Money fee, CostsRule rule) {
        CollectionCosts result = InstalmentCosts.jointLetter(amounts(terms), false);

        assertThat(result.costs()).isEqualTo(fee);
        assertThat(result.rule()).isEqualTo(rule);
        assertThat(result.base()).isEqualTo(Money.sum(amounts(terms)));
    }

    @Test
    void the_half_fee_carries_vat_and_names_its_rule() {
        List<CollectionCosts> costs = InstalmentCosts.separateLetters(
                List.of(term(START, "100.00"), term(START.plusMonths(1), "100.00")), true);

        assertThat(costs.get(0).rule()).isEqualTo(CostsRule.MINIMUM);
        assertThat(costs.get(1).rule()).isEqualTo(CostsRule.HALF_FEE);
        assertThat(costs.get(1).vat()).isEqualTo(Money.of("4.20"));
        assertThat(costs.get(1).rule().source()).isEqualTo(LegalSource.ANTI_STACKING);
    }

    @Test
    void the_full_fee_returns_after_six_months() {
        List<CollectionCosts> costs = InstalmentCosts.separateLetters(
                List.of(term(START, "100.00"), term(START.plusMonths(6), "100.00")), false);
        List<CollectionCosts> dayEarlier = InstalmentCosts.separateLetters(
                List.of(term(START, "100.00"), term(START.plusMonths(6).minusDays(1), "100.00")), false);

        assertThat(costs.get(1).costs()).isEqualTo(Money.of("40.00"));
        assertThat(dayEarlier.get(1).costs()).isEqualTo(Money.of("20.00"));
    }

    @Test
    void before_the_rule_came_in_each_term_had_the_full_fee() {
        LocalDate first = InstalmentCosts.IN_FORCE_FROM.minusDays(1);
        List<CollectionCosts> costs = InstalmentCosts.separateLetters(
                List.of(term(first.minusMonths(1), "100.00"), term(first, "100.00"), term(first.plusDays(1), "100.00")),
                false);

        assertThat(costs)
                .extracting(CollectionCosts::costs)
                .extracting(Money::toString)
                .containsExactly("40.00", "40.00", "20.00");
    }

    @Test
    void six_months_never_cost_more_than_a_hundred_and_forty() {
        List<Instalment> fortnightly = IntStream.range(0, 9)
                .mapToObj(i -> term(START.plusDays(14L * i), "50.00"))
                .toList();
        List<CollectionCosts> costs = InstalmentCosts.separateLetters(fortnightly, false);

        assertThat(costs)
                .extracting(CollectionCosts::costs)
                .extracting(Money::toString)
                .containsExactly("40.00", "20.00", "20.00", "20.00", "20.00", "20.00", "0.00", "0.00", "0.00");
        assertThat(costs.get(5).rule()).isEqualTo(CostsRule.HALF_FEE);
        assertThat(costs.get(6).rule()).isEqualTo(CostsRule.HALF_YEAR_CAP);
    }

    @Test
    void a_large_term_does_not_use_up_the_room_of_small_ones_but_makes_them_further_ones() {
        List<CollectionCosts> costs = InstalmentCosts.separateLetters(
                List.of(term(START, "5000.00"), term(START.plusMonths(1), "100.00"), term(START.plusMonths(2), "0.00")),
                false);

        assertThat(costs)
                .extracting(CollectionCosts::costs)
                .extracting(Money::toString)
                .containsExactly("625.00", "20.00", "0.00");
        assertThat(costs.get(2).rule()).isEqualTo(CostsRule.NO_CLAIM);
    }

    @Test
    void a_term_that_cost_nothing_is_no_earlier_one() {
        List<CollectionCosts> costs = InstalmentCosts.separateLetters(
                List.of(term(START, "0.00"), term(START.plusMonths(1), "100.00")), false);

        assertThat(costs.get(1).costs()).isEqualTo(Money.of("40.00"));
    }

    private static Instalment term(LocalDate costsFrom, String amount) {
        return new Instalment(costsFrom, Money.of(amount));
    }

    private static List<Money> amounts(String text) {
        return Arrays.stream(text.split(" ")).map(Money::of).toList();
    }
}
