package nl.vorder.costs.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.vorder.costs.rules.RateTable.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTableTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            kind      | day        | rate
            STATUTORY | 2015-01-01 | 2
            STATUTORY | 2022-12-31 | 2
            STATUTORY | 2023-01-01 | 4
            STATUTORY | 2023-07-01 | 6
            STATUTORY | 2024-06-30 | 7
            STATUTORY | 2025-12-31 | 6
            STATUTORY | 2026-01-01 | 4
            STATUTORY | 2026-07-01 | 4
            TRADE     | 2016-06-30 | 8.05
            TRADE     | 2022-12-31 | 8.00
            TRADE     | 2023-06-30 | 10.50
            TRADE     | 2023-12-31 | 12.00
            TRADE     | 2024-06-30 | 12.50
            TRADE     | 2024-12-31 | 12.25
            TRADE     | 2025-06-30 | 11.15
            TRADE     | 2026-06-30 | 10.15
            TRADE     | 2026-07-01 | 10.40
            """)
    void knows_the_rate_of_a_day(InterestKind kind, LocalDate day, BigDecimal rate) {
        assertThat(Rates.of(kind).on(day)).isEqualByComparingTo(rate);
        assertThat(Rates.of(kind).kind()).isEqualTo(kind);
    }

    @Test
    void a_repeated_rate_is_no_change() {
        assertThat(Rates.STATUTORY.changeAfter(LocalDate.of(2026, 1, 1))).isEmpty();
        assertThat(Rates.STATUTORY.changeAfter(LocalDate.of(2025, 12, 31))).contains(LocalDate.of(2026, 1, 1));
    }

    @Test
    void rows_may_come_in_any_order() {
        RateTable table = new RateTable(
                InterestKind.TRADE,
                List.of(
                        new Rate(LocalDate.of(2026, 1, 1), BigDecimal.TEN),
                        new Rate(LocalDate.of(2025, 1, 1), BigDecimal.ZERO)));

        assertThat(table.firstDay()).isEqualTo("2025-01-01");
        assertThat(table.on(LocalDate.of(2025, 6, 1))).isEqualByComparingTo("0");
    }

    @Test
    void a_day_before_the_first_row_has_no_rate() {
        assertThatThrownBy(() -> Rates.TRADE.on(LocalDate.of(2014, 12, 31))).isInstanceOf(MissingRateException.class);
    }

    @Test
    void an_empty_table_or_a_rate_below_zero_is_refused() {
        List<Rate> none = List.of();
        List<Rate> negative = List.of(new Rate(LocalDate.of(2026, 1, 1), new BigDecimal("-0.01")));

        assertThatThrownBy(() -> new RateTable(InterestKind.TRADE, none)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RateTable(InterestKind.TRADE, negative))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
