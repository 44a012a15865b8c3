package nl.vorder.costs.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.costs.InterestRate;
import nl.vorder.costs.InterestRateService;
import nl.vorder.costs.InterestRates;
import nl.vorder.costs.RateAdded;
import nl.vorder.costs.RateAlarm;
import nl.vorder.costs.RateAlarms;
import nl.vorder.costs.rules.InterestKind;
import nl.vorder.costs.rules.RateTable;
import nl.vorder.shared.ui.Translations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@ViewPackages(classes = InterestRatesView.class)
class InterestRatesViewTest extends SpringBrowserlessTest {

    private static final LocalDate FAR = LocalDate.of(2098, 1, 1);

    @Autowired
    InterestRateService service;

    @Autowired
    InterestRates rates;

    @Autowired
    RateAlarms alarms;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void log_in() {
        clock.reset();
        TestUsers.logIn(TestUsers.administrator(998_000));
        UI.getCurrent().setLocale(Translations.DUTCH);
    }

    @AfterEach
    void back() {
        database.sql("DELETE FROM costs_interest_rate WHERE valid_from >= ?")
                .param(FAR)
                .update();
        clock.reset();
        TestUsers.logOut();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            kind      | from       | rate  | day before
            STATUTORY | 2015-01-01 | 2     |
            STATUTORY | 2023-01-01 | 4     | 2
            STATUTORY | 2023-07-01 | 6     | 4
            STATUTORY | 2024-01-01 | 7     | 6
            STATUTORY | 2025-01-01 | 6     | 7
            STATUTORY | 2026-01-01 | 4     | 6
            STATUTORY | 2026-07-01 | 4     | 4
            TRADE     | 2015-01-01 | 8.05  |
            TRADE     | 2016-07-01 | 8.00  | 8.05
            TRADE     | 2023-01-01 | 10.50 | 8.00
            TRADE     | 2023-07-01 | 12.00 | 10.50
            TRADE     | 2024-01-01 | 12.50 | 12.00
            TRADE     | 2024-07-01 | 12.25 | 12.50
            TRADE     | 2025-01-01 | 11.15 | 12.25
            TRADE     | 2025-07-01 | 10.15 | 11.15
            TRADE     | 2026-01-01 | 10.15 | 10.15
            TRADE     | 2026-07-01 | 10.40 | 10.15
            """)
    void the_rates_that_come_with_the_program_are_those_of_the_law(
            InterestKind kind, LocalDate from, BigDecimal rate, @Nullable BigDecimal before) {
        RateTable table = rates.tables().of(kind);

        assertThat(table.on(from)).isEqualByComparingTo(rate);
        if (before == null) {
            assertThat(table.firstDay()).isEqualTo(from);
        } else {
            assertThat(table.on(from.minusDays(1))).isEqualByComparingTo(before);
        }
    }

    @Test
    void an_administrator_adds_a_rate_with_its_source_and_it_holds_at_once() {
        InterestRatesView view = navigate(InterestRatesView.class);
        test(view.add).click();
        assertThat(view.message.getText()).isEqualTo("Vul soort, datum en percentage in.");

        view.kind.setValue(InterestKind.TRADE);
        view.validFrom.setValue(FAR);
        view.rate.setValue(new BigDecimal("9.75"));
        test(view.add).click();
        assertThat(view.message.getText()).startsWith("Noem de bron");
        view.source.setValue("Stcrt. 2098, 1");
        test(view.add).click();

        assertThat(view.message.getText()).isEqualTo("Het percentage is toegevoegd.");
        assertThat(rates.tables().trade().on(FAR)).isEqualByComparingTo("9.75");
        assertThat(service.all().getFirst().source()).isEqualTo("Stcrt. 2098, 1");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            from       | rate  | source | result
            2098-01-01 | -0.01 | Stb. 1 | RATE_IMPOSSIBLE
            2098-01-01 | 30.01 | Stb. 1 | RATE_IMPOSSIBLE
            2098-01-01 | 4.125 | Stb. 1 | RATE_IMPOSSIBLE
            2098-01-01 | 4     | ' '    | SOURCE_MISSING
            2026-07-01 | 4     | Stb. 1 | NOT_AFTER_THE_NEWEST
            2014-01-01 | 4     | Stb. 1 | NOT_AFTER_THE_NEWEST
            2098-01-01 | 30    | Stb. 1 | ADDED
            """)
    void a_rate_follows_the_newest_one_and_can_be(LocalDate from, BigDecimal rate, String source, RateAdded result) {
        assertThat(service.add(InterestKind.STATUTORY, from, rate, source)).isEqualTo(result);
    }

    @Test
    void a_table_nobody_verified_for_seven_months_raises_an_alarm_until_somebody_does() {
        clock.set(LocalDateTime.of(2027, 6, 21, 9, 0));
        assertThat(alarms.open()).isEmpty();
        clock.set(LocalDateTime.of(2027, 6, 22, 9, 0));
        assertThat(alarms.open())
                .extracting(RateAlarm::kind)
                .containsExactly(InterestKind.STATUTORY, InterestKind.TRADE);

        InterestRate newest = service.all().stream()
                .filter(rate -> rate.kind() == InterestKind.TRADE)
                .findFirst()
                .orElseThrow();
        service.verify(newest.id());
        try {
            assertThat(alarms.open()).extracting(RateAlarm::kind).containsExactly(InterestKind.STATUTORY);
        } finally {
            database.sql("UPDATE costs_interest_rate SET last_verified = ? WHERE id = ?")
                    .params(newest.lastVerified(), newest.id())
                    .update();
        }
    }

    @Test
    void nobody_else_keeps_rates() {
        TestUsers.logIn(TestUsers.teamLead(998_001));

        assertThatThrownBy(() -> service.add(InterestKind.TRADE, FAR, BigDecimal.ONE, "x"))
                .isInstanceOf(AccessDeniedException.class);
    }
}
