package nl.vorder.costs.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.vorder.costs.rules.Allocation.Debt;
import nl.vorder.costs.rules.Allocation.Share;
import nl.vorder.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllocationTest {

    private static final List<Debt> TWO_INVOICES = List.of(
            new Debt(1, Money.of("5.00"), Money.of("100.00")), new Debt(2, Money.of("3.00"), Money.of("50.00")));

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            payment | costs  | interest | principal | to costs | to interest | to principal | overpaid
            100.00  | 40.00  | 1.64     | 250.00    | 40.00    | 1.64        | 58.36        | 0.00
            41.64   | 40.00  | 1.64     | 250.00    | 40.00    | 1.64        | 0.00         | 0.00
            300.00  | 40.00  | 1.64     | 250.00    | 40.00    | 1.64        | 250.00       | 8.36
            2000.00 | 875.00 | 600.00   | 5000.00   | 875.00   | 600.00      | 525.00       | 0.00
            25.00   | 40.00  | 0.00     | 100.00    | 25.00    | 0.00        | 0.00         | 0.00
            0.00    | 40.00  | 0.00     | 100.00    | 0.00     | 0.00        | 0.00         | 0.00
            """)
    void serves_costs_then_interest_then_principal(
            Money payment,
            Money costs,
            Money interest,
            Money principal,
            Money toCosts,
            Money toInterest,
            Money toPrincipal,
            Money overpaid) {
        Allocation result = Allocation.of(payment, costs, interest, principal);

        assertThat(result.toCosts()).isEqualTo(toCosts);
        assertThat(result.toVat()).isEqualTo(Money.ZERO);
        assertThat(result.toInterest()).isEqualTo(toInterest);
        assertThat(result.toPrincipal()).isEqualTo(toPrincipal);
        assertThat(result.overpaid()).isEqualTo(overpaid);
    }

    @Test
    void serves_the_oldest_invoice_first() {
        Allocation result =
                Allocation.of(Money.of("158.40"), Money.of("40.00"), Money.of("8.40"), TWO_INVOICES, Optional.empty());

        assertThat(result.toCosts()).isEqualTo(Money.of("40.00"));
        assertThat(result.toVat()).isEqualTo(Money.of("8.40"));
        assertThat(result.shares()).containsExactly(share(1, "5.00", "100.00"), share(2, "3.00", "2.00"));
    }

    @Test
    void serves_the_invoice_the_debtor_named_first() {
        Allocation result = Allocation.of(Money.of("60.00"), Money.ZERO, Money.ZERO, TWO_INVOICES, Optional.of(2L));

        assertThat(result.shares()).containsExactly(share(2, "3.00", "50.00"), share(1, "5.00", "2.00"));
    }

    @Test
    void an_unknown_designation_changes_nothing() {
        assertThat(Allocation.of(Money.of("60.00"), Money.ZERO, Money.ZERO, TWO_INVOICES, Optional.of(9L)))
                .isEqualTo(Allocation.of(Money.of("60.00"), Money.ZERO, Money.ZERO, TWO_INVOICES, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "-0.01, 0.00, 0.00, 0.00",
        "1.00, -0.01, 0.00, 0.00",
        "1.00, 0.00, -0.01, 0.00",
        "1.00, 0.00, 0.00, -0.01"
    })
    void amounts_below_zero_are_refused(Money payment, Money costs, Money interest, Money principal) {
        assertThatThrownBy(() -> Allocation.of(payment, costs, interest, principal))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Share share(long id, String interest, String principal) {
        return new Share(id, Money.of(interest), Money.of(principal));
    }
}
