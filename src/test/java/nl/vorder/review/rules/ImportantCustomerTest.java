package nl.vorder.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.vorder.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportantCustomerTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            50000.00, 1000000.00, true
            49999.00, 1000000.00, false
            , 1000000.00, false
            50000.00, , false
            50000.00, 0.00, false
            """)
    void a_customer_of_five_per_cent_of_the_revenue_is_important(String customer, String firm, boolean important) {
        Optional<BigDecimal> share = ImportantCustomer.share(money(customer), money(firm));
        assertThat(ImportantCustomer.isImportant(share, new BigDecimal("5.00"))).isEqualTo(important);
    }

    @Test
    void an_answer_counts_for_thirty_days() {
        Instant answered = Instant.parse("2026-11-23T09:00:00Z");
        assertThat(ImportantCustomer.counts(answered, answered.plus(Duration.ofDays(30))))
                .isTrue();
        assertThat(ImportantCustomer.counts(
                        answered, answered.plus(Duration.ofDays(30)).plusSeconds(1)))
                .isFalse();
    }

    private static Optional<Money> money(String amount) {
        return Optional.ofNullable(amount).map(Money::of);
    }
}
