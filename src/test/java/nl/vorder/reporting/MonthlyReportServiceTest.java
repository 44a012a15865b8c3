package nl.vorder.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.dossier.Balances;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class MonthlyReportServiceTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Autowired
    MonthlyReportService service;

    @Autowired
    MonthlyFigures monthlyFigures;

    @Autowired
    Balances balances;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private ReportFixture fixture;

    @BeforeEach
    void start() {
        clock.reset();
        TestUsers.logIn(TestUsers.teamLead(1));
        fixture = new ReportFixture(database, "Meelfabriek");
    }

    @AfterEach
    void end() {
        clock.reset();
        TestUsers.logOut();
    }

    @Test
    void movement_of_a_small_month_is_the_one_computed_by_hand() {
        smallMonth();
        MonthlyReport report = service.figures(fixture.firm(), OCTOBER);
        assertThat(report.movement())
                .isEqualTo(new Movement(
                        total(3, "1330.00"),
                        total(1, "500.00"),
                        Money.ZERO,
                        total(-1, "-660.00"),
                        total(-1, "-130.00"),
                        Total.NONE,
                        Money.of("10.00"),
                        total(2, "1050.00")));
        assertThat(report.collected().lines())
                .containsExactly(new Collected.Line("PRINCIPAL", Money.of("560.00"), Money.of("100.00")));
        assertThat(report.collected().previous()).isEqualTo(Money.of("20.00"));
        assertThat(report.dossiers(DossierLine.Group.OPEN)).hasSize(2);
        assertThat(report.dossiers(DossierLine.Group.CLOSED)).hasSize(2);
        assertThat(report.dossiers(DossierLine.Group.CLOSED_EARLIER))
                .singleElement()
                .satisfies(line -> assertThat(line.paidInMonth()).isEqualTo(Money.of("10.00")));
    }

    @Test
    void one_month_closes_where_the_next_one_opens() {
        smallMonth();
        Movement october = service.figures(fixture.firm(), OCTOBER).movement();
        Movement november =
                service.figures(fixture.firm(), OCTOBER.plusMonths(1)).movement();
        assertThat(november.opening()).isEqualTo(october.closing());
        assertThat(november.placed()).isEqualTo(total(1, "700.00"));
    }

    /** Trade interest over 5,000 from 1 June 2026: 41.71 in June at 10.15 %, 44.16 in July at 10.40 %; costs 625.00. */
    @Test
    void interest_and_costs_count_in_the_month_in_which_they_accrue() {
        DossierId dossier =
                fixture.business("Zaagmolen", "5000.00", LocalDate.of(2026, 6, 1), LocalDate.of(2026, 5, 31));
        Movement june = service.figures(fixture.firm(), YearMonth.of(2026, 6)).movement();
        assertThat(june.interestAndCosts()).isEqualTo(Money.of("666.71"));
        assertThat(june.closing()).isEqualTo(total(1, "5666.71"));
        MonthlyReport july = service.figures(fixture.firm(), YearMonth.of(2026, 7));
        assertThat(july.movement().interestAndCosts()).isEqualTo(Money.of("44.16"));
        assertThat(july.movement().closing().amount())
                .isEqualTo(Money.of("5710.87"))
                .isEqualTo(balances.on(dossier, LocalDate.of(2026, 7, 31)).total());
        assertThat(july.dossiers()).singleElement().satisfies(line -> {
            assertThat(line.principal()).isEqualTo(Money.of("5000.00"));
            assertThat(line.interest()).isEqualTo(Money.of("85.87"));
            assertThat(line.costs()).isEqualTo(Money.of("625.00"));
        });
    }

    @Test
    void every_balance_of_a_busy_month_is_that_of_the_one_calculation() {
        BusyMonth.fill(fixture, 60);
        MonthlyReport report = service.figures(fixture.firm(), OCTOBER);
        assertThat(report.dossiers())
                .hasSize(60)
                .allSatisfy(line -> assertThat(line.balance())
                        .isEqualTo(balances.on(line.id(), LocalDate.of(2026, 10, 31))
                                .total()));
        assertThat(report.movement().carriedForward())
                .isEqualTo(report.movement().closing());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # started in the Netherlands, month it belongs to
                    2026-02-28T23:59:59, 2026-02
                    2026-03-01T00:00:00, 2026-03
                    2026-03-31T23:59:59, 2026-03
                    2026-04-01T00:00:00, 2026-04
                    2026-09-30T23:59:59, 2026-09
                    2026-10-01T00:00:00, 2026-10
                    2026-10-31T23:59:59, 2026-10
                    2026-11-01T00:00:00, 2026-11
                    """)
    void a_call_belongs_to_the_month_on_the_clock_in_amsterdam(LocalDateTime at, YearMonth month) {
        DossierId dossier = fixture.dossier("Kapper", "100.00", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 1));
        fixture.call(dossier, "OUTBOUND", Outcome.NO_ANSWER, null, null, at);
        for (YearMonth other = month.minusMonths(1);
                !other.isAfter(month.plusMonths(1)) && !other.isAfter(YearMonth.of(2026, 11));
                other = other.plusMonths(1)) {
            assertThat(service.figures(fixture.firm(), other).calls().calls()).isEqualTo(other.equals(month) ? 1 : 0);
        }
    }

    @Test
    void a_call_made_this_very_moment_is_in_the_running_month() {
        DossierId dossier = fixture.dossier("Kapper", "100.00", LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 1));
        fixture.call(dossier, "OUTBOUND", Outcome.PROMISE, "FORGOT", "100.00", TestClock.START);
        fixture.promise(dossier, "100.00", TestClock.START, LocalDate.of(2026, 11, 30), "OPEN", "0.00", null);
        MonthlyReport report = service.figures(fixture.firm(), YearMonth.of(2026, 11));
        assertThat(report.period().provisional()).isTrue();
        assertThat(report.calls().attempts()).isEqualTo(1);
        assertThat(report.promises().made()).isEqualTo(total(1, "100.00"));
        assertThat(report.dossiers())
                .singleElement()
                .satisfies(line -> assertThat(line.next().step()).isEqualTo(DossierLine.Step.PROMISE));
    }

    @Test
    void rates_name_numerator_and_denominator_and_are_absent_when_there_is_nothing_to_divide() {
        assertThat(service.figures(fixture.firm(), OCTOBER)
                        .calls()
                        .rightPartyRate()
                        .percent())
                .isEmpty();
        DossierId dossier = fixture.dossier("Kapper", "100.00", LocalDate.of(2026, 9, 2), LocalDate.of(2026, 9, 1));
        LocalDateTime at = LocalDateTime.of(2026, 10, 6, 11, 0);
        fixture.call(dossier, "OUTBOUND", Outcome.PROMISE, "FORGOT", "90.00", at);
        fixture.call(dossier, "OUTBOUND", Outcome.THIRD_PARTY, null, null, at);
        fixture.call(dossier, "OUTBOUND", Outcome.NO_ANSWER, null, null, at);
        fixture.call(dossier, "INBOUND", Outcome.SAYS_PAID, "ALREADY_PAID", null, at);
        fixture.promise(
                dossier,
                "90.00",
                at.minusMonths(1),
                LocalDate.of(2026, 10, 1),
                "KEPT",
                "95.00",
                LocalDate.of(2026, 10, 2));
        fixture.promise(
                dossier,
                "60.00",
                at.minusMonths(1),
                LocalDate.of(2026, 10, 1),
                "BROKEN",
                "15.00",
                LocalDate.of(2026, 10, 7));
        MonthlyReport report = service.figures(fixture.firm(), OCTOBER);
        assertThat(report.calls().rightPartyRate()).isEqualTo(Ratio.of(1, 3));
        assertThat(report.calls().rightPartyRate().percent()).contains(new BigDecimal("33.3"));
        assertThat(report.calls().connectRate()).isEqualTo(Ratio.of(2, 3));
        assertThat(report.calls().conversations()).isEqualTo(2);
        assertThat(report.promises().keptRate()).isEqualTo(Ratio.of(1, 2));
        assertThat(report.promises().keptAmountRate().percent()).contains(new BigDecimal("70.0"));
        assertThat(report.callsWithReason()).isEqualTo(2);
    }

    @Test
    void holds_and_appointments_stand_as_they_did_when_the_month_ended() {
        DossierId lifted = fixture.dossier("Kapper", "100.00", LocalDate.of(2026, 9, 2), LocalDate.of(2026, 9, 1));
        fixture.hold(lifted, "DISPUTE", LocalDateTime.of(2026, 10, 3, 9, 0), LocalDateTime.of(2026, 11, 2, 9, 0));
        DossierId over = fixture.dossier("Kapper", "100.00", LocalDate.of(2026, 9, 2), LocalDate.of(2026, 9, 1));
        fixture.hold(over, "DISPUTE", LocalDateTime.of(2026, 10, 3, 9, 0), LocalDateTime.of(2026, 10, 30, 9, 0));
        DossierId later = fixture.dossier("Kapper", "100.00", LocalDate.of(2026, 9, 2), LocalDate.of(2026, 9, 1));
        fixture.hold(later, "DEBT_HELP", LocalDateTime.of(2026, 11, 3, 9, 0), null);
        MonthlyReport report = service.figures(fixture.firm(), OCTOBER);
        assertThat(report.waitingFor(DossierLine.Step.ANSWER_DISPUTE))
                .extracting(DossierLine::id)
                .containsExactly(lifted);
        assertThat(report.waitingFor(DossierLine.Step.DEBT_HELP)).isEmpty();
    }

    @Test
    void client_firm_sees_its_own_month_and_no_other() {
        ClientFirmId foreign = new ReportFixture(database, "Ander").firm();
        TestUsers.logIn(TestUsers.clientFirmUser(9, fixture.firm()));
        assertThat(service.clientFirms()).extracting(ClientFirmChoice::id).containsExactly(fixture.firm());
        assertThat(service.figures(fixture.firm(), OCTOBER).firm().id()).isEqualTo(fixture.firm());
        assertThatThrownBy(() -> service.figures(foreign, OCTOBER)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.pdf(foreign, OCTOBER, java.util.Locale.of("nl")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void agent_sees_no_report() {
        TestUsers.logIn(TestUsers.agent(3));
        assertThatThrownBy(() -> service.figures(fixture.firm(), OCTOBER)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void month_that_has_not_begun_is_refused() {
        assertThatThrownBy(() -> service.figures(fixture.firm(), YearMonth.of(2026, 12)))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("has not begun");
    }

    @Test
    void ledger_that_contradicts_the_balance_gives_no_report() {
        DossierId dossier = fixture.dossier("Kapper", "100.00", LocalDate.of(2026, 9, 2), LocalDate.of(2026, 9, 1));
        fixture.book(dossier, "PRINCIPAL", "PRINCIPAL", "0.01", LocalDate.of(2026, 9, 3), "");
        assertThatThrownBy(() -> service.figures(fixture.firm(), OCTOBER))
                .isInstanceOf(ReportDoesNotReconcileException.class)
                .hasMessageContaining("100.01 in the ledger, 100.00 in the balance");
    }

    @Test
    void reads_with_as_many_statements_for_sixty_dossiers_as_for_six() {
        BusyMonth.fill(fixture, 6);
        long few = statements(fixture.firm());
        ReportFixture large = new ReportFixture(database, "Groot");
        BusyMonth.fill(large, 60);
        assertThat(statements(large.firm())).isEqualTo(few).isLessThanOrEqualTo(18);
    }

    private long statements(ClientFirmId firm) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        Long count = transaction.execute(status -> {
            long before = selects();
            monthlyFigures.of(firm, ReportPeriod.of(OCTOBER, clock));
            return selects() - before;
        });
        return count == null ? 0 : count;
    }

    private long selects() {
        return database.sql("SHOW SESSION STATUS LIKE 'Com_select'")
                .query((row, number) -> row.getLong("Value"))
                .single();
    }

    private void smallMonth() {
        DossierId partly = fixture.dossier("A", "1000.00", LocalDate.of(2026, 9, 10), LocalDate.of(2026, 9, 1));
        fixture.pay(partly, "PRINCIPAL", "300.00", LocalDate.of(2026, 10, 5), "BANK");
        fixture.pay(partly, "PRINCIPAL", "100.00", LocalDate.of(2026, 10, 31), "DIRECT");
        DossierId credited = fixture.dossier("B", "500.00", LocalDate.of(2026, 10, 15), LocalDate.of(2026, 10, 1));
        fixture.book(credited, "CREDIT_NOTE", "PRINCIPAL", "-50.00", LocalDate.of(2026, 10, 20), "");
        DossierId paid = fixture.dossier("C", "270.00", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 8, 1));
        fixture.pay(paid, "PRINCIPAL", "20.00", LocalDate.of(2026, 9, 30), "BANK");
        fixture.pay(paid, "PRINCIPAL", "250.00", LocalDate.of(2026, 10, 10), "BANK");
        fixture.close(paid, "PAID", LocalDate.of(2026, 10, 10));
        DossierId withdrawn = fixture.dossier("D", "80.00", LocalDate.of(2026, 8, 1), LocalDate.of(2026, 7, 1));
        fixture.close(withdrawn, "WITHDRAWN", LocalDate.of(2026, 10, 12));
        DossierId earlier = fixture.dossier("E", "60.00", LocalDate.of(2026, 8, 1), LocalDate.of(2026, 7, 1));
        fixture.close(earlier, "LEGAL", LocalDate.of(2026, 9, 30));
        fixture.pay(earlier, "PRINCIPAL", "10.00", LocalDate.of(2026, 10, 3), "BANK");
        fixture.dossier("F", "700.00", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 10, 1));
    }

    private static Total total(int count, String amount) {
        return new Total(count, Money.of(amount));
    }
}
