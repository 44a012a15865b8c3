package nl.vorder.dossier;

import static nl.vorder.dossier.DossierFixture.aDossier;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.costs.InterestRates;
import nl.vorder.costs.rules.CollectionCosts;
import nl.vorder.costs.rules.Interest;
import nl.vorder.costs.rules.InterestTerms;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class InterestPostingDbTest {

    private static final int DOSSIERS = 1000;

    @Autowired
    DossierRegister register;

    @Autowired
    Balances balances;

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerAlarms alarms;

    @Autowired
    InterestPosting posting;

    @Autowired
    InterestRates rates;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @AfterEach
    void back() {
        clock.reset();
    }

    @Test
    void records_interest_at_the_end_of_each_month_and_costs_on_their_day() {
        DossierId id = register.open(aDossier(database)
                .withInvoice("1000.00", "2026-10-31")
                .letterSentOn("2026-11-02")
                .request());
        clock.set(LocalDateTime.of(2026, 12, 1, 0, 10));

        posting.run();
        posting.run();

        List<LedgerEntry> entries = ledger.entries(id);
        assertThat(entries)
                .extracting(LedgerEntry::kind)
                .containsExactly(EntryKind.PRINCIPAL, EntryKind.INTEREST, EntryKind.COSTS);
        assertThat(entries.get(1).bookedOn()).isEqualTo("2026-11-30");
        assertThat(entries.get(1).amount()).isEqualTo(Money.of("3.29"));
        assertThat(entries.get(2).bookedOn()).isEqualTo("2026-11-19");
        assertThat(balances.on(id, LocalDate.of(2026, 11, 30)).total())
                .isEqualTo(Money.sum(entries.stream().map(LedgerEntry::amount).toList()));
        assertThat(alarms.open()).doesNotContain(id);
    }

    @Test
    void an_entry_that_does_not_fit_raises_an_alarm() {
        DossierId id = register.open(
                aDossier(database).withInvoice("100.00", "2026-10-31").request());
        database.sql("""
                INSERT INTO dossier_ledger_entry (id, dossier_id, booking_id, kind, component, amount, booked_on, recorded_at)
                VALUES (NEXT VALUE FOR dossier_ledger_entry_seq, ?, NEXT VALUE FOR dossier_booking_seq, 'INTEREST', 'INTEREST',
                    0.01, '2026-11-23', UTC_TIMESTAMP(6))
                """).param(id.value()).update();

        posting.run();

        assertThat(alarms.open()).contains(id);
    }

    @Test
    void a_thousand_random_dossiers_agree_to_the_cent_wherever_they_are_read() {
        Random random = new Random(20261121);
        DossierFixture parties = aDossier(database).withInvoice("1.00", "2026-01-01");
        OpenDossier model = parties.request();
        List<OpenDossier> requests = new ArrayList<>();
        for (int i = 0; i < DOSSIERS; i++) {
            requests.add(random(model, random, i));
        }
        List<DossierId> ids = register.openAll(requests);
        LocalDate monthEnd = LocalDate.of(2026, 11, 30);
        clock.set(LocalDateTime.of(2026, 12, 1, 0, 10));

        posting.run();

        Map<DossierId, Balance> quoted = balances.onAll(ids, monthEnd);
        for (int i = 0; i < DOSSIERS; i++) {
            DossierId id = ids.get(i);
            Balance balance = quoted.get(id);
            Specification specification = balances.specification(id, monthEnd);
            assertThat(specification.balance()).isEqualTo(balance);
            assertThat(specification.sum()).isEqualTo(balance.total());
            assertThat(reportedUntil(id, monthEnd)).isEqualTo(balance.total());
            assertThat(expected(requests.get(i), monthEnd)).isEqualTo(balance);
        }
        assertThat(alarms.open()).doesNotContainAnyElementsOf(ids);
    }

    /** What a report adds up: the entries booked until the end of the month. */
    private Money reportedUntil(DossierId id, LocalDate day) {
        return Money.of(
                database.sql("SELECT SUM(amount) FROM dossier_ledger_entry WHERE dossier_id = ? AND booked_on <= ?")
                        .params(id.value(), day)
                        .query(BigDecimal.class)
                        .single());
    }

    /** The same by the functions behind the interface. */
    private Balance expected(OpenDossier request, LocalDate day) {
        boolean consumer = request.terms().debtorKind().isConsumer();
        InterestTerms terms = InterestTerms.statutory(
                consumer ? rates.tables().statutory() : rates.tables().trade());
        Money principal = Money.ZERO;
        Money interest = Money.ZERO;
        for (NewInvoice invoice : request.invoices()) {
            principal = principal.plus(invoice.amount());
            interest = interest.plus(
                    Interest.over(terms, invoice.amount(), invoice.dueOn().plusDays(1), day)
                            .interest());
        }
        CollectionCosts costs = consumer
                ? CollectionCosts.none()
                : CollectionCosts.tariff(principal, !request.terms().vatReclaimable());
        return new Balance(principal, interest, costs.costs(), costs.vat(), Money.ZERO);
    }

    private static OpenDossier random(OpenDossier model, Random random, int number) {
        List<NewInvoice> invoices = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            LocalDate due = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1400));
            Money amount = Money.of(BigDecimal.valueOf(1 + random.nextInt(5_000_000), 2));
            invoices.add(new NewInvoice(
                    "R-" + model.clientFirmId() + "-" + number + "-" + i, "", due.minusDays(30), due, amount, false));
        }
        DebtorKind kind = DebtorKind.values()[random.nextInt(3)];
        return new OpenDossier(
                model.clientFirmId(),
                model.debtorId(),
                DossierTerms.of(kind, random.nextBoolean(), Optional.empty()),
                model.stage(),
                LocalDate.of(2026, 11, 2),
                Optional.empty(),
                invoices);
    }
}
