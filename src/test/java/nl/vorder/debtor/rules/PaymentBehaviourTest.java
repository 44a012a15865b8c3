package nl.vorder.debtor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vorder.debtor.Trend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentBehaviourTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '/', textBlock = """
            0  0  0                / 0.0  / 0.0   / A
            -5 -9                  / 0.0  / 0.0   / A
            -5 3                   / 1.5  / 50.0  / C
            0 0 0 0 0 0 0 0 0 1    / 0.1  / 10.0  / A
            0 0 0 0 0 0 0 0 0 21   / 2.1  / 10.0  / B
            0 0 7                  / 2.3  / 33.3  / B
            20 20                  / 20.0 / 100.0 / C
            20 21                  / 20.5 / 100.0 / D
            45                     / 45.0 / 100.0 / D
            45 46                  / 45.5 / 100.0 / E
            """)
    void days_late_become_figures_and_a_grade(String days, BigDecimal average, BigDecimal share, String grade) {
        PaymentBehaviour behaviour = behaviour(days);
        assertThat(behaviour.averageDaysLate()).isEqualByComparingTo(average);
        assertThat(behaviour.shareLate()).isEqualByComparingTo(share);
        assertThat(behaviour.grade()).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '/', textBlock = """
            0 0 0 3 3 3      / WORSENING
            3 3 3 0 0 0      / IMPROVING
            0 0 0 2 3 3      / STABLE
            0 0 0 99 2 3 3   / STABLE
            0 0 0 9 9        / UNKNOWN
            """)
    void the_last_half_is_held_against_the_first(String days, Trend trend) {
        assertThat(behaviour(days).trend()).isEqualTo(trend);
    }

    @Test
    void nothing_paid_is_nothing_late() {
        PaymentBehaviour nothing = new PaymentBehaviour(List.of());
        assertThat(nothing.averageDaysLate()).isEqualByComparingTo("0.0");
        assertThat(nothing.shareLate()).isEqualByComparingTo("0.0");
        assertThat(nothing.trend()).isEqualTo(Trend.UNKNOWN);
    }

    private static PaymentBehaviour behaviour(String days) {
        List<Payment> payments = new ArrayList<>();
        for (String late : days.strip().split("\\s+")) {
            LocalDate settledOn = START.plusDays(payments.size() * 100L);
            payments.add(new Payment(settledOn.minusDays(Long.parseLong(late)), settledOn));
        }
        return new PaymentBehaviour(payments);
    }
}
