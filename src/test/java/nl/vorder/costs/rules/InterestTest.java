package nl.vorder.costs.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vorder.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterestTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            kind      | principal | first      | last       | segments                                                                     | interest
            STATUTORY | 820.00    | 2026-05-31 | 2026-06-30 | 31d 4% 2.79                                                                  | 2.79
            STATUTORY | 10000.00  | 2025-12-17 | 2026-01-15 | 15d 6% 24.66 15d 4% 16.44                                                    | 41.10
            STATUTORY | 1000.00   | 2025-02-01 | 2026-01-31 | 334d 6% 54.90 31d 4% 3.40                                                    | 58.30
            STATUTORY | 1000.00   | 2023-03-15 | 2025-06-30 | 108d 4% 11.84 184d 6% 30.25 74d 7% 14.19 292d 7% 59.15 73d 6% 12.68 108d 6% 20.03 | 148.14
            TRADE     | 8400.00   | 2026-05-31 | 2026-06-21 | 22d 10.15% 51.39                                                             | 51.39
            TRADE     | 5000.00   | 2026-06-01 | 2026-07-31 | 30d 10.15% 41.71 31d 10.40% 44.16                                            | 85.87
            TRADE     | 12500.00  | 2024-02-16 | 2026-08-15 | 136d 12.50% 582.19 184d 12.25% 771.92 46d 11.15% 175.65 135d 11.15% 578.58 230d 10.15% 897.33 135d 10.15% 582.10 46d 10.40% 203.23 | 3791.00
            STATUTORY | 250.00    | 2026-07-01 | 2026-07-01 | 1d 4% 0.03                                                                   | 0.03
            STATUTORY | 500.00    | 2024-02-29 | 2025-03-10 | 307d 7% 29.44 58d 6% 4.77 11d 6% 0.97                                        | 35.18
            STATUTORY | 1000.00   | 2026-06-01 | 2026-07-31 | 61d 4% 6.68                                                                  | 6.68
            STATUTORY | 1000.00   | 2026-06-02 | 2026-06-01 |                                                                              | 0.00
            STATUTORY | 0.00      | 2026-06-01 | 2026-06-30 |                                                                              | 0.00
            """)
    void follows_the_worked_examples(
            InterestKind kind, Money principal, LocalDate first, LocalDate last, String segments, Money interest) {
        Interest result = Interest.over(InterestTerms.statutory(Rates.of(kind)), principal, first, last);

        assertThat(result.interest()).isEqualTo(interest);
        assertThat(text(result)).isEqualTo(segments == null ? "" : segments);
        assertThat(result.source()).isEqualTo(kind.source());
    }

    @Test
    void raises_the_base_on_the_anniversary_of_the_first_day() {
        Interest result = Interest.over(
                InterestTerms.statutory(Rates.STATUTORY),
                Money.of("1000.00"),
                LocalDate.of(2023, 3, 15),
                LocalDate.of(2025, 6, 30));

        assertThat(result.segments())
                .extracting(InterestSegment::base)
                .extracting(Money::toString)
                .containsExactly("1000.00", "1000.00", "1000.00", "1056.28", "1056.28", "1128.11");
        assertThat(result.segments().get(3).from()).isEqualTo("2024-03-15");
        assertThat(result.segments().get(5).from()).isEqualTo("2025-03-15");
        assertThat(result.segments().getLast().to()).isEqualTo("2025-06-30");
    }

    @Test
    void someone_who_starts_on_29_february_has_the_anniversary_on_28_february() {
        Interest result = Interest.over(
                InterestTerms.statutory(Rates.STATUTORY),
                Money.of("500.00"),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2025, 3, 10));

        assertThat(result.segments().getLast().from()).isEqualTo("2025-02-28");
        assertThat(result.segments().getLast().base()).isEqualTo(Money.of("534.21"));
    }

    @Test
    void a_contract_rate_is_simple_and_never_changes() {
        InterestTerms terms = InterestTerms.agreed(Rates.TRADE, new BigDecimal("12"), LocalDate.of(2025, 7, 1));
        Interest result =
                Interest.over(terms, Money.of("1000.00"), LocalDate.of(2025, 7, 1), LocalDate.of(2027, 6, 30));

        assertThat(text(result)).isEqualTo("730d 12% 240.00");
        assertThat(result.source()).isEqualTo(LegalSource.CONTRACT_INTEREST);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            agreed | source
            10.15  | TRADE_INTEREST
            10.16  | CONTRACT_INTEREST
            1      | TRADE_INTEREST
            """)
    void a_contract_rate_counts_only_above_the_statutory_one(BigDecimal agreed, LegalSource source) {
        assertThat(InterestTerms.agreed(Rates.TRADE, agreed, LocalDate.of(2025, 7, 1))
                        .source())
                .isEqualTo(source);
    }

    @Test
    void a_payment_lowers_the_amount_that_bears_interest() {
        Interest result = over("1000.00", "2026-01-01", "2026-03-31", change("2026-02-01", "-400.00", "0.00"));

        assertThat(text(result)).isEqualTo("31d 4% 3.40 59d 4% 3.88");
        assertThat(result.segments())
                .extracting(InterestSegment::base)
                .extracting(Money::toString)
                .containsExactly("1000.00", "600.00");
    }

    @Test
    void nothing_accrues_after_the_last_cent_is_paid() {
        Interest result = over("1000.00", "2026-01-01", "2026-12-31", change("2026-02-01", "-1000.00", "3.40"));

        assertThat(result.segments()).hasSize(1);
        assertThat(result.interest()).isEqualTo(Money.of("3.40"));
    }

    @Test
    void a_change_before_the_first_day_counts_from_the_first_day() {
        Interest result = over("1000.00", "2026-01-01", "2026-01-31", change("2025-12-01", "-500.00", "0.00"));

        assertThat(text(result)).isEqualTo("31d 4% 1.70");
    }

    @Test
    void paid_interest_is_not_raised_to_base() {
        Interest unpaid = over("1000.00", "2025-01-01", "2026-01-31");
        Interest paid = over("1000.00", "2025-01-01", "2026-01-31", change("2025-12-01", "0.00", "50.00"));

        assertThat(unpaid.segments().getLast().base()).isEqualTo(Money.of("1060.00"));
        assertThat(paid.segments().getLast().base()).isEqualTo(Money.of("1010.00"));
    }

    @Test
    void interest_of_earlier_years_is_paid_first() {
        Interest result = over("1000.00", "2025-01-01", "2026-12-31", change("2026-07-01", "0.00", "70.00"));

        assertThat(result.segments())
                .extracting(InterestSegment::base)
                .extracting(Money::toString)
                .containsExactly("1000.00", "1060.00", "1000.00");
        Interest next = over(
                "1000.00",
                "2025-01-01",
                "2027-01-31",
                change("2026-07-01", "0.00", "70.00"),
                change("2026-10-01", "0.00", "-10.00"));
        // 21.03 + 10.08 + 10.08 accrued in the second year, of which 10.00 was paid and came back
        assertThat(next.segments().getLast().base()).isEqualTo(Money.of("1041.19"));
    }

    @Test
    void a_payment_on_the_eve_of_the_anniversary_is_not_raised_to_base() {
        Interest result = over("1000.00", "2025-01-01", "2026-01-31", change("2026-01-01", "0.00", "60.00"));

        assertThat(result.segments().getLast().base()).isEqualTo(Money.of("1000.00"));
    }

    @Test
    void a_day_before_the_table_is_refused() {
        assertThatThrownBy(() -> over("1000.00", "2014-12-31", "2015-01-31"))
                .isInstanceOf(MissingRateException.class)
                .hasMessageContaining("STATUTORY")
                .hasMessageContaining("2014-12-31")
                .extracting("code")
                .isEqualTo("costs.rate-missing");
    }

    @Test
    void stops_on_the_day_of_insolvency() {
        LocalDate day = LocalDate.of(2026, 6, 30);

        assertThat(Interest.lastDay(day, Optional.of(day.minusDays(10)))).isEqualTo(day.minusDays(10));
        assertThat(Interest.lastDay(day, Optional.of(day.plusDays(1)))).isEqualTo(day);
        assertThat(Interest.lastDay(day, Optional.empty())).isEqualTo(day);
    }

    private static Interest over(String principal, String first, String last, PrincipalChange... changes) {
        return Interest.over(
                InterestTerms.statutory(Rates.STATUTORY),
                Money.of(principal),
                LocalDate.parse(first),
                LocalDate.parse(last),
                List.of(changes));
    }

    private static PrincipalChange change(String from, String principal, String interestPaid) {
        return new PrincipalChange(LocalDate.parse(from), Money.of(principal), Money.of(interestPaid));
    }

    private static String text(Interest interest) {
        return interest.segments().stream()
                .map(segment -> "%dd %s%% %s".formatted(segment.days(), segment.rate(), segment.interest()))
                .collect(Collectors.joining(" "));
    }
}
