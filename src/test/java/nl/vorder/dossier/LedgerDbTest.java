package nl.vorder.dossier;

import static nl.vorder.dossier.DossierFixture.aDossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.PaymentReference;
import nl.vorder.shared.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class LedgerDbTest {

    @Autowired
    DossierRegister register;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Balances balances;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @AfterEach
    void back() {
        clock.reset();
    }

    @Test
    void a_consumer_owes_no_costs_before_the_fourteen_days_have_run_out() {
        DossierId id = register.open(aDossier(database)
                .withInvoice("1000.00", "2026-10-01")
                .letterSentOn("2026-11-02")
                .request());

        // Sent on Monday, delivered on Wednesday the 4th, free until the 18th, costs from the 19th.
        assertThat(dossiers.find(id).costsFrom()).contains(LocalDate.of(2026, 11, 19));
        assertThat(balances.on(id, LocalDate.of(2026, 11, 18)).costs()).isEqualTo(Money.ZERO);
        assertThat(balances.on(id, LocalDate.of(2026, 11, 19)).costs()).isEqualTo(Money.of("150.00"));
    }

    @Test
    void a_void_letter_makes_no_costs_due() {
        DossierId id = register.open(aDossier(database)
                .withInvoice("1000.00", "2026-10-01")
                .voidLetterSentOn("2026-10-05")
                .request());

        assertThat(dossiers.find(id).costsFrom()).isEmpty();
        assertThat(balances.today(id).costs()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_payment_within_the_fourteen_days_lowers_the_costs() {
        DossierId id = register.open(aDossier(database)
                .withInvoice("900.00", "2026-10-31")
                .letterSentOn("2026-11-02")
                .request());
        ledger.receive(
                new ReceivePayment(id, Money.of("500.00"), LocalDate.of(2026, 11, 10), PaymentChannel.BANK, "in time"));

        Balance balance = balances.today(id);

        // Ten days of interest over 900.00 at 4 % were paid first: 0.99.
        assertThat(balance.principal()).isEqualTo(Money.of("400.99"));
        assertThat(balance.costs()).isEqualTo(Money.of("60.15"));
    }

    @Test
    void a_business_owes_costs_from_the_day_after_the_due_day_and_trade_interest() {
        DossierId id = register.open(aDossier(database)
                .of(DebtorKind.COMPANY)
                .withInvoice("8400.00", "2026-05-30")
                .openedOn("2026-06-01")
                .request());

        Balance balance = balances.on(id, LocalDate.of(2026, 6, 21));

        assertThat(balance.interest()).isEqualTo(Money.of("51.39"));
        assertThat(balance.costs()).isEqualTo(Money.of("795.00"));
        assertThat(balance.vat()).isEqualTo(Money.ZERO);
        assertThat(balances.on(id, LocalDate.of(2026, 5, 30)).costs()).isEqualTo(Money.ZERO);
    }

    @Test
    void vat_comes_on_top_when_the_client_firm_cannot_reclaim_it() {
        DossierId id = register.open(aDossier(database)
                .vatNotReclaimable()
                .withInvoice("1000.00", "2026-09-01")
                .letterSentOn("2026-09-07")
                .request());

        assertThat(balances.today(id).vat()).isEqualTo(Money.of("31.50"));
    }

    @Test
    void paying_exactly_what_is_quoted_closes_the_dossier() {
        DossierId id = register.open(aDossier(database)
                .withInvoice("250.00", "2026-08-01")
                .withInvoice("100.00", "2026-09-01")
                .letterSentOn("2026-09-07")
                .request());
        LocalDate today = LocalDate.of(2026, 11, 23);
        Balance quoted = balances.on(id, today);

        ledger.receive(new ReceivePayment(id, quoted.total(), today, PaymentChannel.BANK, "all of it"));

        assertThat(balances.today(id)).isEqualTo(Balance.ZERO);
        DossierDetails closed = dossiers.find(id);
        assertThat(closed.status()).isEqualTo(DossierStatus.CLOSED);
        assertThat(closed.closedReason()).contains(ClosedReason.PAID);
        assertThat(closed.invoices()).allSatisfy(line -> assertThat(line.open()).isEqualTo(Money.ZERO));
        assertThat(Money.sum(
                        ledger.entries(id).stream().map(LedgerEntry::amount).toList()))
                .isEqualTo(Money.ZERO);
    }

    @Test
    void a_reversed_payment_opens_the_dossier_again() {
        DossierId id = register.open(
                aDossier(database).withInvoice("250.00", "2026-08-01").request());
        LocalDate today = LocalDate.of(2026, 11, 23);
        Money whole = balances.on(id, today).total();
        long booking = ledger.receive(new ReceivePayment(id, whole, today, PaymentChannel.BANK, "direct debit"));

        ledger.reverse(id, booking, today, "reversed");

        assertThat(dossiers.find(id).status()).isEqualTo(DossierStatus.OPEN);
        assertThat(balances.today(id).total()).isEqualTo(whole);
        assertThat(ledger.payments(id)).isEmpty();
        assertThatThrownBy(() -> ledger.reverse(id, booking, today, "again"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_overpaid_is_a_state_of_its_own_and_can_be_paid_back() {
        DossierId id = register.open(
                aDossier(database).withInvoice("250.00", "2026-11-22").request());
        LocalDate today = LocalDate.of(2026, 11, 23);

        ledger.receive(new ReceivePayment(id, Money.of("300.00"), today, PaymentChannel.DIRECT, ""));
        assertThat(balances.today(id).overpaid()).isEqualTo(Money.of("49.97"));
        assertThat(balances.today(id).total()).isEqualTo(Money.of("-49.97"));

        ledger.refund(id, Money.of("49.97"), today, "paid back");
        assertThat(balances.today(id)).isEqualTo(Balance.ZERO);
        assertThatThrownBy(() -> ledger.refund(id, Money.of("0.01"), today, "more"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_payment_booked_late_is_divided_as_if_it_had_been_booked_on_its_day() {
        LocalDate first = LocalDate.of(2026, 11, 5);
        LocalDate second = LocalDate.of(2026, 11, 20);
        DossierId inOrder = register.open(aDossier(database)
                .withInvoice("5000.00", "2026-08-01")
                .letterSentOn("2026-08-10")
                .request());
        DossierId late = register.open(aDossier(database)
                .withInvoice("5000.00", "2026-08-01")
                .letterSentOn("2026-08-10")
                .request());
        for (DossierId id : List.of(inOrder, late)) {
            boolean turned = id.equals(late);
            ledger.receive(payment(id, turned ? second : first, turned ? "800.00" : "1000.00"));
            ledger.receive(payment(id, turned ? first : second, turned ? "1000.00" : "800.00"));
        }

        assertThat(balances.today(late)).isEqualTo(balances.today(inOrder));
        assertThat(ledger.payments(late))
                .extracting(payment -> payment.amount().toString())
                .containsExactly("1000.00", "800.00");
        LocalDate today = LocalDate.of(2026, 11, 23);
        assertThat(balances.specification(late, today).movements())
                .usingRecursiveComparison()
                .isEqualTo(balances.specification(inOrder, today).movements());
    }

    @Test
    void the_debtor_may_name_the_invoice() {
        DossierId id = register.open(aDossier(database)
                .withInvoice("100.00", "2026-09-01")
                .withInvoice("80.00", "2026-10-01")
                .request());
        long younger = dossiers.find(id).invoices().getLast().id();

        ledger.receive(new ReceivePayment(
                id, Money.of("50.00"), LocalDate.of(2026, 11, 23), PaymentChannel.BANK, "", Optional.of(younger)));

        assertThat(dossiers.find(id).invoices().getFirst().open()).isEqualTo(Money.of("100.00"));
        assertThat(dossiers.find(id).invoices().getLast().open()).isLessThan(Money.of("35.00"));
    }

    @Test
    void a_credit_note_lowers_invoice_and_costs() {
        DossierId id = register.open(aDossier(database)
                .withInvoice("1000.00", "2026-09-01")
                .letterSentOn("2026-09-07")
                .request());
        long invoice = dossiers.find(id).invoices().getFirst().id();
        LocalDate today = LocalDate.of(2026, 11, 23);
        assertThat(balances.today(id).costs()).isEqualTo(Money.of("150.00"));

        ledger.creditNote(id, invoice, Money.of("600.00"), today, "returned goods");

        assertThat(balances.today(id).principal()).isEqualTo(Money.of("400.00"));
        assertThat(balances.today(id).costs()).isEqualTo(Money.of("60.00"));
        assertThatThrownBy(() -> ledger.creditNote(id, invoice, Money.of("400.01"), today, "too much"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writing_off_what_is_left_closes_the_dossier() {
        DossierId id = register.open(
                aDossier(database).withInvoice("250.00", "2026-08-01").request());
        LocalDate today = LocalDate.of(2026, 11, 23);

        ledger.writeOff(id, balances.today(id).total(), today, "nothing to be had");

        assertThat(balances.today(id)).isEqualTo(Balance.ZERO);
        assertThat(dossiers.find(id).closedReason()).contains(ClosedReason.UNCOLLECTABLE);
    }

    @Test
    void nothing_is_booked_on_a_day_that_has_not_come() {
        DossierId id = register.open(
                aDossier(database).withInvoice("250.00", "2026-08-01").request());

        assertThatThrownBy(() -> ledger.receive(payment(id, LocalDate.of(2026, 11, 24), "1.00")))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void the_database_refuses_to_change_or_remove_an_entry() {
        DossierId id = register.open(
                aDossier(database).withInvoice("250.00", "2026-08-01").request());

        assertThatThrownBy(() -> database.sql("UPDATE dossier_ledger_entry SET amount = 0 WHERE dossier_id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.sql("DELETE FROM dossier_ledger_entry WHERE dossier_id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void interest_stops_when_a_dossier_is_closed() {
        DossierId id = register.open(
                aDossier(database).withInvoice("250.00", "2026-08-01").request());
        Balance before = balances.today(id);

        register.close(id, ClosedReason.LEGAL);

        assertThat(balances.on(id, LocalDate.of(2027, 6, 1))).isEqualTo(before);
        assertThat(Money.sum(
                        ledger.entries(id).stream().map(LedgerEntry::amount).toList()))
                .isEqualTo(before.total());
    }

    @Test
    void dossiers_get_numbers_in_a_row_and_a_valid_payment_reference() {
        OpenDossier request = aDossier(database)
                .withInvoice("250.00", "2026-08-01")
                .openedOn("2031-03-01")
                .request();
        OpenDossier other = aDossier(database)
                .withInvoice("250.00", "2026-08-01")
                .openedOn("2031-03-02")
                .request();

        List<DossierId> ids = register.openAll(List.of(request, other));

        DossierDetails first = dossiers.find(ids.getFirst());
        DossierDetails second = dossiers.find(ids.getLast());
        assertThat(first.number()).matches("2031-\\d{6}");
        assertThat(Long.parseLong(second.number().substring(5)))
                .isEqualTo(Long.parseLong(first.number().substring(5)) + 1);
        assertThat(new PaymentReference(first.paymentReference()).value()).hasSize(16);
        assertThat(dossiers.byNumber(first.number())).contains(ids.getFirst());
        assertThat(dossiers.byNumber(first.paymentReference())).contains(ids.getFirst());
        assertThat(dossiers.ofDebtor(request.debtorId())).hasSize(1);
    }

    @Test
    void two_and_a_half_thousand_dossiers_open_in_a_few_seconds() {
        OpenDossier one = aDossier(database).withInvoice("250.00", "2026-08-01").request();
        List<OpenDossier> many = IntStream.range(0, 2500)
                .mapToObj(i -> new OpenDossier(
                        one.clientFirmId(),
                        one.debtorId(),
                        one.terms(),
                        one.stage(),
                        one.openedOn(),
                        one.letter(),
                        List.of(new NewInvoice(
                                "BULK-" + one.clientFirmId() + "-" + i,
                                "",
                                one.openedOn(),
                                one.openedOn(),
                                Money.of("10.00"),
                                false))))
                .toList();
        long start = System.nanoTime();

        List<DossierId> ids = register.openAll(many);

        assertThat(ids).hasSize(2500).doesNotHaveDuplicates();
        assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(20_000);
        assertThat(balances.onAll(ids, LocalDate.of(2026, 11, 23))).hasSize(2500);
    }

    @Test
    void a_stage_changes_once() {
        DossierId id = register.open(
                aDossier(database).withInvoice("250.00", "2026-08-01").request());

        register.changeStage(id, Stage.FINAL);
        register.changeStage(id, Stage.FINAL);

        assertThat(dossiers.find(id).stage()).isEqualTo(Stage.FINAL);
        assertThat(database.sql(
                                "SELECT COUNT(*) FROM audit_entry WHERE action = 'dossier.stage-changed' AND subject_id = ?")
                        .param(id.value())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    private static ReceivePayment payment(DossierId id, LocalDate day, String amount) {
        return new ReceivePayment(id, Money.of(amount), day, PaymentChannel.BANK, "");
    }
}
