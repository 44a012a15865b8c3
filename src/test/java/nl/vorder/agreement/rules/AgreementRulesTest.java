package nl.vorder.agreement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.vorder.agreement.AgreementRefusal;
import nl.vorder.agreement.AgreementRefusal.Limit;
import nl.vorder.agreement.ConcludeArrangement.Instalment;
import nl.vorder.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Mandate MANDATE = new Mandate(14, 3, Money.of("25.00"));

    @ParameterizedTest
    @CsvSource(textBlock = """
            0.01, 0,
            500.00, 14,
            0.00, 0, AMOUNT_POSITIVE
            500.01, 0, AMOUNT_AT_MOST_OPEN
            100.00, -1, DAY_NOT_PAST
            100.00, 15, DAY_WITHIN_MANDATE
            """)
    void a_promise_stays_within_what_is_open_and_within_the_days_of_the_mandate(String amount, int days, Limit limit) {
        List<AgreementRefusal> refusals =
                PromiseRules.check(Money.of(amount), TODAY.plusDays(days), Money.of("500.00"), MANDATE, TODAY);
        assertThat(refusals).extracting(AgreementRefusal::limit).isEqualTo(limit == null ? List.of() : List.of(limit));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            100.00, 100.00, true
            100.00, 99.00, true
            100.00, 98.99, false
            """)
    void a_promise_is_kept_give_or_take_a_euro(String promised, String paid, boolean kept) {
        assertThat(PromiseRules.isKept(Money.of(promised), Money.of(paid))).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-23, 2026-11-26
            2026-11-27, 2026-12-02
            2026-12-23, 2026-12-29
            """)
    void the_money_gets_three_bank_days(LocalDate due, LocalDate check) {
        assertThat(PromiseRules.checkOn(due)).isEqualTo(check);
    }

    @Test
    void an_approved_plan_widens_the_mandate_as_far_as_it_goes_and_no_further() {
        List<Instalment> approved = List.of(
                new Instalment(Money.of("20.00"), TODAY.plusMonths(1).plusDays(20)),
                new Instalment(Money.of("20.00"), TODAY.plusMonths(3)),
                new Instalment(Money.of("20.00"), TODAY.plusMonths(4)),
                new Instalment(Money.of("5.00"), TODAY.plusMonths(5)));
        assertThat(MANDATE.widenedBy(approved, TODAY)).isEqualTo(new Mandate(20, 4, Money.of("20.00")));

        List<Instalment> narrower = List.of(
                new Instalment(Money.of("50.00"), TODAY.plusDays(3)),
                new Instalment(Money.of("5.00"), TODAY.plusDays(9)));
        assertThat(MANDATE.widenedBy(narrower, TODAY)).isEqualTo(MANDATE);
    }

    @Test
    void a_plan_within_the_mandate_stands() {
        assertThat(check("100.00", "100.00", "10.00")).isEmpty();
    }

    @Test
    void a_plan_outside_the_mandate_says_which_limit_it_meets() {
        assertThat(check("210.00")).containsExactly(Limit.INSTALMENTS_AT_LEAST);
        assertThat(check("60.00", "50.00", "50.00", "50.00")).containsExactly(Limit.INSTALMENTS_AT_MOST);
        assertThat(check("24.99", "185.01")).containsExactly(Limit.INSTALMENT_AT_LEAST);
        assertThat(check("100.00", "100.00")).containsExactly(Limit.TOTAL_IS_OPEN);
        assertThat(check("210.00", "0.00")).containsExactly(Limit.AMOUNT_POSITIVE);
    }

    @Test
    void each_instalment_is_later_than_the_one_before() {
        Instalment first = new Instalment(Money.of("105.00"), TODAY.plusDays(7));
        assertThat(ArrangementRules.check(List.of(first, first), Money.of("210.00"), MANDATE, TODAY))
                .extracting(AgreementRefusal::limit)
                .containsExactly(Limit.DAYS_IN_ORDER);
    }

    private static List<Limit> check(String... amounts) {
        LocalDate[] day = {TODAY};
        List<Instalment> plan = Arrays.stream(amounts)
                .map(amount -> {
                    day[0] = day[0].plusMonths(1);
                    return new Instalment(Money.of(amount), day[0]);
                })
                .toList();
        return ArrangementRules.check(plan, Money.of("210.00"), MANDATE, TODAY).stream()
                .map(AgreementRefusal::limit)
                .toList();
    }
}
