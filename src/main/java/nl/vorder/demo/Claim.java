package nl.vorder.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vorder.costs.rules.Interest;
import nl.vorder.costs.rules.InterestTerms;
import nl.vorder.costs.rules.PrincipalChange;
import nl.vorder.demo.Rows.InvoiceRow;
import nl.vorder.shared.Money;

/** One invoice in the books: what is open on it and the interest it bore. */
final class Claim {

    private final InvoiceRow invoice;
    private final InterestTerms terms;
    private final List<PrincipalChange> changes = new ArrayList<>();
    private Money principal;
    private Money interestPosted = Money.ZERO;
    private Money interestPaid = Money.ZERO;

    Claim(InvoiceRow invoice, InterestTerms terms) {
        this.invoice = invoice;
        this.terms = terms;
        this.principal = invoice.amount();
    }

    long id() {
        return invoice.id();
    }

    LocalDate dueOn() {
        return invoice.dueOn();
    }

    /** What is open of the invoice itself. */
    Money principal() {
        return principal;
    }

    /** The interest that stands in the ledger and is not paid. */
    Money openInterest() {
        return interestPosted.minus(interestPaid);
    }

    /** The interest up to and including the day that does not stand in the ledger. */
    Money accrued(LocalDate day) {
        return Interest.over(terms, invoice.amount(), firstInterestDay(), day, changes)
                .interest()
                .minus(interestPosted);
    }

    /** Puts the interest up to that day in the ledger; what was added. */
    Money post(LocalDate day) {
        Money added = accrued(day);
        interestPosted = interestPosted.plus(added);
        return added;
    }

    /** Lowers what is open; from the next day on the rest bears interest. */
    void lower(LocalDate day, Money toInterest, Money toPrincipal) {
        if (toInterest.isZero() && toPrincipal.isZero()) {
            return;
        }
        interestPaid = interestPaid.plus(toInterest);
        principal = principal.minus(toPrincipal);
        changes.add(new PrincipalChange(day.plusDays(1), toPrincipal.negated(), toInterest));
    }

    private LocalDate firstInterestDay() {
        return invoice.dueOn().plusDays(1);
    }
}
