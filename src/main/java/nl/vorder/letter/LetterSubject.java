package nl.vorder.letter;

import java.time.LocalDate;
import nl.vorder.client.ClientFirmDetails;
import nl.vorder.debtor.DebtorDetails;
import nl.vorder.dossier.Balance;
import nl.vorder.dossier.DossierDetails;
import nl.vorder.dossier.Specification;
import nl.vorder.dossier.Specification.ClaimedInvoice;
import nl.vorder.shared.Money;

/** Whom a letter is about: the dossier, its people, and what is owed on the day of the letter. */
record LetterSubject(
        DossierDetails dossier, DebtorDetails debtor, ClientFirmDetails firm, Specification specification) {

    /** The day of the letter. */
    LocalDate day() {
        return specification.day();
    }

    /** Open on invoices whose last day to pay has not passed: a letter does not demand it. */
    Money notDue() {
        return Money.sum(specification.invoices().stream()
                .filter(invoice -> !isLate(invoice))
                .map(ClaimedInvoice::open)
                .toList());
    }

    boolean isLate(ClaimedInvoice invoice) {
        return invoice.dueOn().isBefore(day());
    }

    /** What may be demanded: the balance without invoices that are not due yet. */
    Balance demandable() {
        Balance balance = specification.balance();
        return new Balance(
                balance.principal().minus(notDue()),
                balance.interest(),
                balance.costs(),
                balance.vat(),
                balance.overpaid());
    }
}
