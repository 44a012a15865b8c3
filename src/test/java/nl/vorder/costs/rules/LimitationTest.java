package nl.vorder.costs.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitationTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            due        | kind          | interrupted | last day
            2021-03-15 | CONTRACT      |             | 2026-03-15
            2021-03-15 | CONTRACT      | 2024-06-01  | 2029-06-01
            2024-02-10 | CONSUMER_SALE |             | 2026-02-10
            2024-02-10 | CONSUMER_SALE | 2025-12-01  | 2027-12-01
            2024-02-29 | CONSUMER_SALE |             | 2026-02-28
            2021-03-15 | CONTRACT      | 2026-03-15  | 2031-03-15
            2021-03-15 | CONTRACT      | 2026-03-16  | 2026-03-15
            2021-03-15 | CONTRACT      | 2021-03-14  | 2026-03-15
            2021-03-15 | CONTRACT      | 2021-03-15  | 2026-03-15
            """)
    void knows_the_last_day(LocalDate due, ClaimKind kind, LocalDate interrupted, LocalDate lastDay) {
        Limitation limitation = Limitation.of(due, kind, interrupted == null ? List.of() : List.of(interrupted));

        assertThat(limitation.lastDay()).isEqualTo(lastDay);
        assertThat(limitation.dueOn()).isEqualTo(due);
    }

    @Test
    void each_interruption_counts_from_the_one_before() {
        LocalDate due = LocalDate.of(2020, 1, 10);
        Limitation limitation = Limitation.of(
                due,
                ClaimKind.CONSUMER_SALE,
                List.of(LocalDate.of(2023, 5, 1), LocalDate.of(2021, 6, 1), LocalDate.of(2026, 1, 1)));

        assertThat(limitation.interruptions()).containsExactly(LocalDate.of(2021, 6, 1), LocalDate.of(2023, 5, 1));
        assertThat(limitation.lastDay()).isEqualTo("2025-05-01");
        assertThat(limitation.source()).isEqualTo(LegalSource.LIMITATION_SALE);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            days left | state
            181       | RUNNING
            180       | WITHIN_180_DAYS
            91        | WITHIN_180_DAYS
            90        | WITHIN_90_DAYS
            31        | WITHIN_90_DAYS
            30        | WITHIN_30_DAYS
            0         | WITHIN_30_DAYS
            -1        | BARRED
            -500      | BARRED
            """)
    void warns_in_time(int daysLeft, LimitationState state) {
        Limitation limitation = Limitation.of(LocalDate.of(2021, 3, 15), ClaimKind.CONTRACT, List.of());

        assertThat(limitation.on(limitation.lastDay().minusDays(daysLeft))).isEqualTo(state);
        assertThat(limitation.source()).isEqualTo(LegalSource.LIMITATION);
    }
}
