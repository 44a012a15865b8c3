package nl.vorder.demo;

import java.time.LocalDate;
import java.util.List;
import nl.vorder.demo.Rows.SettledInvoiceRow;
import nl.vorder.shared.Money;

/** Tells the invoices a debtor paid to the client firm in the past, on time or late: the base of creditworthiness. */
final class PaymentPast {

    private final Agency agency;
    private final Dice dice;
    private final LocalDate today;

    PaymentPast(Agency agency, Dice dice, LocalDate today) {
        this.agency = agency;
        this.dice = dice;
        this.today = today;
    }

    void tell(List<Debtor> debtors) {
        for (Debtor debtor : debtors) {
            int count = debtor.kind().isConsumer() ? dice.weighted(25, 20, 20, 15, 12, 8) : dice.between(0, 10);
            int habit = List.of(-2, 4, 14, 30).get(dice.weighted(30, 35, 22, 13));
            for (int i = 0; i < count; i++) {
                settled(debtor, habit);
            }
        }
    }

    private void settled(Debtor debtor, int habit) {
        Firm firm = debtor.firm();
        long id = agency.settledInvoices.newId();
        LocalDate due = dice.day(today.minusMonths(18), today.minusDays(60));
        // Most pay about as late as they always do; never before the invoice was made.
        LocalDate settled = due.plusDays(habit + dice.between(-5, 9));
        LocalDate invoiced = due.minusDays(Math.max(firm.terms(), 8));
        Money amount = dice.amount(firm.median(), 0.6);
        String number = firm.prefix() + invoiced.getYear() + "-" + (500_000 + id);
        agency.settledInvoices.add(new SettledInvoiceRow(
                id, debtor.id(), firm.id(), number, amount, invoiced, due, settled, dice.percent(3)));
    }
}
