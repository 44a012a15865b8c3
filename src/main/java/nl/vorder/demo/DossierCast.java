package nl.vorder.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.vorder.demo.Rows.DossierRow;
import nl.vorder.demo.Rows.InvoiceRow;
import nl.vorder.demo.Rows.LedgerRow;
import nl.vorder.shared.Money;
import nl.vorder.shared.Stage;

/** Makes the dossiers with their invoices. */
final class DossierCast {

    static final int DOSSIERS = 6_000;

    private final Agency agency;
    private final Dice dice;
    private final LocalDate today;
    private final DossierNumbers numbers = new DossierNumbers();

    DossierCast(Agency agency, Dice dice, LocalDate today) {
        this.agency = agency;
        this.dice = dice;
        this.today = today;
    }

    void cast(List<Debtor> debtors) {
        for (int i = 0; i < DOSSIERS; i++) {
            LocalDate opened = today.minusDays((DOSSIERS - i) / 30 + 10);
            dossier(debtors.get(i % debtors.size()), opened);
        }
        numbers.store(agency);
    }

    private void dossier(Debtor debtor, LocalDate opened) {
        long id = agency.dossiers.newId();
        DossierNumbers.Names names = numbers.next(opened.getYear());
        agency.dossiers.add(new DossierRow(
                id,
                names.number(),
                debtor.firm().id(),
                debtor.id(),
                Stage.FIRST_OVERDUE,
                "OPEN",
                null,
                opened,
                null,
                names.paymentReference(),
                null,
                null));
        for (int i = dice.weighted(0, 60, 20, 10, 6, 4); i > 0; i--) {
            invoice(id, debtor.firm(), opened.minusDays(dice.between(8, 20) + 30L * (i - 1)));
        }
    }

    private void invoice(long dossier, Firm firm, LocalDate due) {
        long id = agency.invoices.newId();
        Money amount = dice.amount(firm.median(), 0.6);
        LocalDate invoiced = due.minusDays(firm.terms());
        String number = firm.prefix() + invoiced.getYear() + "-" + (10_000 + id);
        agency.invoices.add(new InvoiceRow(
                id, dossier, firm.id(), number, dice.pick(firm.products()), invoiced, due, amount, false));
        agency.ledger.add(new LedgerRow(
                agency.ledger.newId(),
                dossier,
                id,
                agency.newBooking(),
                "PRINCIPAL",
                "PRINCIPAL",
                amount,
                due,
                due.atTime(9, 0).toInstant(ZoneOffset.UTC),
                "",
                ""));
    }
}
