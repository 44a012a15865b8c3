package nl.vorder.reporting;

import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.Stage;

/** A dossier with the sums of its ledger, as read; entries count up to the last day of the period. */
record DossierRow(
        DossierId id,
        String number,
        String reference,
        String debtor,
        Stage stage,
        LocalDate openedOn,
        Optional<LocalDate> closedOn,
        Optional<String> closedReason,
        String invoice,
        int invoices,
        Optional<LocalDate> oldestDueOn,
        Sums sums) {

    /**
     * Sums of ledger entries, signed as in the ledger: what the debtor owes is above zero. Interest and costs are not among them: the ledger
     * records them later than they accrue.
     *
     * @param placed principal booked in the month
     * @param placedLater principal booked after the month, such as an invoice that was added
     * @param received payments, reversals and refunds in the month
     * @param givenUp credit notes and write-offs in the month
     * @param principal everything on the principal
     * @param paidInterest payments, reversals and refunds on interest
     * @param paidCosts payments, reversals and refunds on costs and VAT
     * @param paid payments, reversals and refunds
     */
    record Sums(
            Money placed,
            Money placedLater,
            Money received,
            Money givenUp,
            Money principal,
            Money paidInterest,
            Money paidCosts,
            Money paid) {}

    /** Whether it was open at the end of the day before. */
    boolean openBefore(LocalDate day) {
        return openedOn.isBefore(day)
                && closedOn.map(closed -> !closed.isBefore(day)).orElse(true);
    }

    /** Where it stands at the end of the period. */
    DossierLine.Group group(ReportPeriod period) {
        if (closedOn.map(closed -> closed.isAfter(period.last())).orElse(true)) {
            return DossierLine.Group.OPEN;
        }
        return closedOn.map(closed -> closed.isBefore(period.first())).orElse(false)
                ? DossierLine.Group.CLOSED_EARLIER
                : DossierLine.Group.CLOSED;
    }
}
