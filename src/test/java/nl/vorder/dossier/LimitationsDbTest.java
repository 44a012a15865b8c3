package nl.vorder.dossier;

import static nl.vorder.dossier.DossierFixture.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.agreement.AgreementService;
import nl.vorder.agreement.ConcludeArrangement;
import nl.vorder.agreement.MakePromise;
import nl.vorder.agreement.PaymentWay;
import nl.vorder.costs.rules.ClaimKind;
import nl.vorder.costs.rules.LimitationState;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class LimitationsDbTest {

    @Autowired
    DossierRegister register;

    @Autowired
    Limitations limitations;

    @Autowired
    LimitationService service;

    @Autowired
    AgreementService agreements;

    @Autowired
    Ledger ledger;

    @Autowired
    Balances balances;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void logIn() {
        clock.reset();
        TestUsers.logIn(TestUsers.agent(980_000));
    }

    @AfterEach
    void back() {
        clock.reset();
        TestUsers.logOut();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            due        | kind          | written notice | last day
            2021-03-15 | CONTRACT      |                | 2026-03-15
            2021-03-15 | CONTRACT      | 2024-06-01     | 2029-06-01
            2024-02-10 | CONSUMER_SALE |                | 2026-02-10
            2024-02-10 | CONSUMER_SALE | 2025-12-01     | 2027-12-01
            """)
    void counts_from_the_due_day_and_anew_from_a_written_notice(
            String due, ClaimKind kind, @Nullable LocalDate notice, LocalDate lastDay) {
        DossierId id = open(due, kind, DebtorKind.CONSUMER);
        if (notice != null) {
            service.interrupt(id, InterruptionKind.WRITTEN_NOTICE, notice, "brief");
        }

        assertThat(service.of(id).lastDay()).isEqualTo(lastDay);
        assertThat(limitations.ofAll(List.of(id)).get(id)).isEqualTo(service.of(id));
    }

    @Test
    void a_barred_claim_blocks_calls_to_a_consumer_and_not_to_a_company() {
        DossierId consumer = open("2024-02-10", ClaimKind.CONSUMER_SALE, DebtorKind.CONSUMER);
        DossierId company = open("2021-02-10", ClaimKind.CONTRACT, DebtorKind.COMPANY);

        assertThat(limitations.of(consumer).state()).isEqualTo(LimitationState.BARRED);
        assertThat(limitations.of(consumer).blocksCalls()).isTrue();
        assertThat(limitations.of(company).state()).isEqualTo(LimitationState.BARRED);
        assertThat(limitations.of(company).blocksCalls()).isFalse();
    }

    @Test
    void a_promise_and_an_arrangement_acknowledge_the_debt() {
        DossierId promised = open("2026-10-01", ClaimKind.CONTRACT, DebtorKind.CONSUMER);
        DossierId arranged = open("2026-10-01", ClaimKind.CONTRACT, DebtorKind.CONSUMER);
        LocalDate today = TestClock.START.toLocalDate();

        agreements.promise(new MakePromise(
                promised, Optional.empty(), Money.of("100.00"), today.plusDays(5), PaymentWay.TRANSFER));
        Money open = balances.today(arranged).total();
        agreements.arrange(new ConcludeArrangement(
                arranged,
                Optional.empty(),
                List.of(
                        new ConcludeArrangement.Instalment(Money.of("50.00"), today.plusDays(5)),
                        new ConcludeArrangement.Instalment(open.minus(Money.of("50.00")), today.plusDays(35)))));

        assertThat(limitations.of(promised).lastDay()).isEqualTo("2031-11-23");
        assertThat(limitations.of(arranged).lastDay()).isEqualTo("2031-11-23");
    }

    @Test
    void a_part_payment_acknowledges_the_rest_and_a_refused_promise_does_not() {
        DossierId id = open("2026-10-01", ClaimKind.CONTRACT, DebtorKind.CONSUMER);
        agreements.promise(new MakePromise(
                id,
                Optional.empty(),
                Money.of("999999.00"),
                TestClock.START.toLocalDate().plusDays(5),
                PaymentWay.TRANSFER));
        assertThat(limitations.of(id).lastDay()).isEqualTo("2031-10-01");

        ledger.receive(
                new ReceivePayment(id, Money.of("10.00"), LocalDate.of(2026, 11, 20), PaymentChannel.BANK, "part"));

        assertThat(limitations.of(id).lastDay()).isEqualTo("2031-11-20");
        clock.set(LocalDateTime.of(2031, 11, 1, 12, 0));
        assertThat(limitations.of(id).state()).isEqualTo(LimitationState.WITHIN_30_DAYS);
    }

    private DossierId open(String due, ClaimKind claim, DebtorKind kind) {
        OpenDossier request =
                aDossier(database).of(kind).withInvoice("100.00", due).request();
        return register.open(new OpenDossier(
                request.clientFirmId(),
                request.debtorId(),
                new DossierTerms(kind, true, Optional.empty(), claim),
                request.stage(),
                request.openedOn(),
                Optional.empty(),
                request.invoices()));
    }
}
