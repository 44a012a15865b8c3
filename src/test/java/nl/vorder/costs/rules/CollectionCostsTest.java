package nl.vorder.costs.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.vorder.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectionCostsTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            principal  | costs   | vat     | total   | rule
            0.01       | 40.00   | 8.40    | 48.40   | MINIMUM
            100.00     | 40.00   | 8.40    | 48.40   | MINIMUM
            266.66     | 40.00   | 8.40    | 48.40   | TARIFF
            266.63     | 40.00   | 8.40    | 48.40   | MINIMUM
            266.67     | 40.00   | 8.40    | 48.40   | TARIFF
            300.00     | 45.00   | 9.45    | 54.45   | TARIFF
            749.99     | 112.50  | 23.63   | 136.13  | TARIFF
            1000.00    | 150.00  | 31.50   | 181.50  | TARIFF
            1234.56    | 185.18  | 38.89   | 224.07  | TARIFF
            2500.00    | 375.00  | 78.75   | 453.75  | TARIFF
            3750.00    | 500.00  | 105.00  | 605.00  | TARIFF
            5000.00    | 625.00  | 131.25  | 756.25  | TARIFF
            7500.00    | 750.00  | 157.50  | 907.50  | TARIFF
            8400.00    | 795.00  | 166.95  | 961.95  | TARIFF
            10000.00   | 875.00  | 183.75  | 1058.75 | TARIFF
            25000.00   | 1025.00 | 215.25  | 1240.25 | TARIFF
            100000.00  | 1775.00 | 372.75  | 2147.75 | TARIFF
            200000.00  | 2775.00 | 582.75  | 3357.75 | TARIFF
            500000.00  | 4275.00 | 897.75  | 5172.75 | TARIFF
            1000000.00 | 6775.00 | 1422.75 | 8197.75 | TARIFF
            1000000.01 | 6775.00 | 1422.75 | 8197.75 | MAXIMUM
            5000000.00 | 6775.00 | 1422.75 | 8197.75 | MAXIMUM
            """)
    void follows_the_tariff(Money principal, Money costs, Money vat, Money total, CostsRule rule) {
        CollectionCosts result = CollectionCosts.tariff(principal, true);

        assertThat(result.base()).isEqualTo(principal);
        assertThat(result.costs()).isEqualTo(costs);
        assertThat(result.vat()).isEqualTo(vat);
        assertThat(result.total()).isEqualTo(total);
        assertThat(result.vatPercentage()).isEqualByComparingTo("21");
        assertThat(result.rule()).isEqualTo(rule);
        assertThat(result.costs()).isBetween(CollectionCosts.MINIMUM, CollectionCosts.MAXIMUM);
    }

    @Test
    void adds_no_vat_when_the_creditor_reclaims_it() {
        CollectionCosts result = CollectionCosts.tariff(Money.of("1000.00"), false);

        assertThat(result.costs()).isEqualTo(Money.of("150.00"));
        assertThat(result.vat()).isEqualTo(Money.ZERO);
        assertThat(result.vatPercentage()).isEqualByComparingTo("0");
        assertThat(result.total()).isEqualTo(Money.of("150.00"));
    }

    @ParameterizedTest
    @CsvSource({"0.00", "-0.01", "-100.00"})
    void costs_nothing_without_a_claim(Money principal) {
        assertThat(CollectionCosts.tariff(principal, true)).isEqualTo(CollectionCosts.none());
        assertThat(CollectionCosts.contract(principal, BigDecimal.TEN, Money.of("40.00"), true))
                .isEqualTo(CollectionCosts.none());
        assertThat(CollectionCosts.none().rule()).isEqualTo(CostsRule.NO_CLAIM);
    }

    @Test
    void explains_itself_slice_by_slice() {
        CollectionCosts result = CollectionCosts.tariff(Money.of("12000.00"), false);

        assertThat(result.slices())
                .extracting(
                        slice -> slice.from().toPlainString(),
                        slice -> slice.base().toPlainString(),
                        slice -> slice.percentage().toPlainString(),
                        slice -> slice.amount().stripTrailingZeros().toPlainString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("0", "2500", "15", "375"),
                        org.assertj.core.groups.Tuple.tuple("2500", "2500", "10", "250"),
                        org.assertj.core.groups.Tuple.tuple("5000", "5000", "5", "250"),
                        org.assertj.core.groups.Tuple.tuple("10000", "2000.00", "1", "20"));
        assertThat(result.rule().source()).isEqualTo(LegalSource.TARIFF);
        assertThat(result.rule().source().citation()).contains("6:96");
    }

    @Test
    void stays_in_the_lower_slice_at_its_edge() {
        assertThat(CollectionCosts.tariff(Money.of("2500.00"), false).slices()).hasSize(1);
        assertThat(CollectionCosts.tariff(Money.of("2500.01"), false).slices()).hasSize(2);
    }

    @Test
    void adds_the_principals_of_one_demand() {
        CollectionCosts result =
                CollectionCosts.bundled(List.of(Money.of("20.00"), Money.of("20.00"), Money.of("20.00")), false);

        assertThat(result.base()).isEqualTo(Money.of("60.00"));
        assertThat(result.costs()).isEqualTo(Money.of("40.00"));
        assertThat(result.rule()).isEqualTo(CostsRule.BUNDLED);
        assertThat(result.rule().source()).isEqualTo(LegalSource.BUNDLING);
        assertThat(CollectionCosts.bundled(List.of(Money.of("300.00")), false).rule())
                .isEqualTo(CostsRule.TARIFF);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            principal | paid   | costs  | rule
            900.00    | 0.00   | 135.00 | TARIFF
            900.00    | 500.00 | 60.00  | REMAINDER
            900.00    | 899.99 | 40.00  | REMAINDER
            900.00    | 900.00 | 0.00   | NO_CLAIM
            900.00    | 950.00 | 0.00   | NO_CLAIM
            """)
    void counts_only_what_is_unpaid_after_the_fourteen_days(Money principal, Money paid, Money costs, CostsRule rule) {
        CollectionCosts result = CollectionCosts.remainder(principal, paid, false);

        assertThat(result.costs()).isEqualTo(costs);
        assertThat(result.rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            principal | percentage | minimum | costs   | vat
            10000.00  | 15         | 40.00   | 1500.00 | 315.00
            100.00    | 15         | 75.00   | 75.00   | 15.75
            33.33     | 12.5       | 0.00    | 4.17    | 0.88
            """)
    void follows_the_contract_between_businesses(
            Money principal, BigDecimal percentage, Money minimum, Money costs, Money vat) {
        CollectionCosts result = CollectionCosts.contract(principal, percentage, minimum, true);

        assertThat(result.costs()).isEqualTo(costs);
        assertThat(result.vat()).isEqualTo(vat);
        assertThat(result.base()).isEqualTo(principal);
        assertThat(result.rule()).isEqualTo(CostsRule.CONTRACT);
        assertThat(result.slices()).isEmpty();
    }
}
