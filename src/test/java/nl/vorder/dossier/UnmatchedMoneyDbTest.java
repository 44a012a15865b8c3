package nl.vorder.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vorder.DossierFixture;
import nl.vorder.DossierFixture.Opened;
import nl.vorder.IntegrationTest;
import nl.vorder.TestClock;
import nl.vorder.TestUsers;
import nl.vorder.compliance.Hold;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.Holds;
import nl.vorder.compliance.PlaceHold;
import nl.vorder.queue.NextDossier;
import nl.vorder.queue.QueueRefresh;
import nl.vorder.queue.QueueService;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Money of the debtor that lies unused stops the other dossiers by itself, and lets them go by itself. */
@IntegrationTest
class UnmatchedMoneyDbTest {

    private static final LocalDate TODAY = TestClock.START.toLocalDate();

    @Autowired
    Ledger ledger;

    @Autowired
    Balances balances;

    @Autowired
    Holds holds;

    @Autowired
    QueueRefresh refresh;

    @Autowired
    QueueService queue;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private DebtorId debtor;
    private DossierId paid;
    private DossierId open;

    @BeforeEach
    void twoDossiersOfOnePerson() {
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
        TestUsers.logIn(TestUsers.agent(981_000));
        List<Opened> dossiers = DossierFixture.aDossier(database).open(2);
        debtor = dossiers.getFirst().debtorId();
        paid = dossiers.getFirst().id();
        open = dossiers.getLast().id();
        database.sql("UPDATE dossier_dossier SET debtor_id = ? WHERE id = ?")
                .params(debtor.value(), open.value())
                .update();
    }

    @AfterEach
    void logOut() {
        TestUsers.logOut();
        clock.reset();
        database.sql("DELETE FROM queue_entry").update();
    }

    @Test
    void an_overpayment_stops_the_other_dossier_and_the_refund_lets_it_go() {
        refresh.of(List.of(open));
        Money total = balances.today(paid).total();
        ledger.receive(receipt(paid, total.plus(Money.of("25.00"))));

        assertThat(unmatched(open)).singleElement().satisfies(hold -> {
            assertThat(hold.remark()).contains("T" + paid.value()).contains("25,00");
            assertThat(hold.endsAt()).contains(clock.instant().plus(Duration.ofDays(14)));
        });
        assertThat(queue.next()).isInstanceOf(NextDossier.Empty.class);

        ledger.refund(paid, Money.of("10.00"), TODAY, "terug");
        assertThat(unmatched(open)).as("15 euro still lies unused").hasSize(1);
        ledger.refund(paid, Money.of("15.00"), TODAY, "terug");

        assertThat(unmatched(open)).isEmpty();
        assertThat(queue.next()).isInstanceOf(NextDossier.Claimed.class);
    }

    @Test
    void taking_the_payment_back_lets_the_other_dossier_go() {
        long booking = ledger.receive(receipt(paid, balances.today(paid).total().plus(Money.of("25.00"))));
        assertThat(unmatched(open)).hasSize(1);

        ledger.reverse(paid, booking, TODAY, "storno");

        assertThat(unmatched(open)).isEmpty();
    }

    @Test
    void a_payment_that_fits_stops_nothing_and_a_second_overpayment_places_one_hold() {
        ledger.receive(receipt(paid, Money.of("100.00")));
        assertThat(unmatched(open)).isEmpty();

        ledger.receive(receipt(paid, balances.today(paid).total().plus(Money.of("1.00"))));
        ledger.receive(receipt(paid, Money.of("2.00")));
        assertThat(unmatched(open)).hasSize(1);
        assertThat(unmatched(paid)).isEmpty();
    }

    @Test
    void what_the_debtor_said_was_paid_is_waited_for_until_it_came_in() {
        holds.place(
                new PlaceHold(debtor, Optional.of(open), HoldKind.SAYS_PAID, "", clock.instant(), Optional.empty()));

        ledger.receive(receipt(open, Money.of("50.00")));

        assertThat(holds.current(debtor, open)).isEmpty();
    }

    private List<Hold> unmatched(DossierId id) {
        return holds.current(debtor, id).stream()
                .filter(hold -> hold.kind() == HoldKind.UNMATCHED_MONEY)
                .toList();
    }

    private static ReceivePayment receipt(DossierId id, Money amount) {
        return new ReceivePayment(id, amount, TODAY, PaymentChannel.BANK, "test");
    }
}
