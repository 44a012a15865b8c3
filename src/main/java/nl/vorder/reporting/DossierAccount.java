package nl.vorder.reporting;

import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.dossier.Balance;
import nl.vorder.shared.Money;

/**
 * A dossier's ledger beside what it owes.
 *
 * @param row the dossier and the sums of its ledger
 * @param before owed when the month began; nothing if it was not there yet
 * @param after owed when the month ended
 */
record DossierAccount(DossierRow row, Money before, Balance after) {

    /** What contradicts each other, if the ledger's principal is not the balance's. */
    Optional<String> difference() {
        Money ledger = row.sums().principal();
        return ledger.equals(after.principal())
                ? Optional.empty()
                : Optional.of("the principal of dossier " + row.number() + ": " + ledger + " in the ledger, "
                        + after.principal() + " in the balance");
    }

    /**
     * Takes the balances as the one calculation gives them.
     *
     * <p>It knows an invoice on any day, also before it was handed over; what came later is taken out again.
     *
     * @param first the first day of the month
     */
    static DossierAccount of(DossierRow row, LocalDate first, Balance before, Balance after) {
        DossierRow.Sums sums = row.sums();
        Money opening = row.openedOn().isBefore(first)
                ? before.total().minus(sums.placed()).minus(sums.placedLater())
                : Money.ZERO;
        Balance closing = new Balance(
                after.principal().minus(sums.placedLater()),
                after.interest(),
                after.costs(),
                after.vat(),
                after.overpaid());
        return new DossierAccount(row, opening, closing);
    }

    /** The principal less credits and write-offs, and less what was overpaid without a payment, such as a late credit note. */
    Money principal() {
        return after.total().plus(paid()).minus(interest()).minus(costs());
    }

    /** The interest that accrued, less write-offs. */
    Money interest() {
        return after.interest().minus(row.sums().paidInterest());
    }

    /** The costs and VAT that became due, less write-offs. */
    Money costs() {
        return after.costs().plus(after.vat()).minus(row.sums().paidCosts());
    }

    /** What accrued in the month: what is owed more than the bookings of the month explain. */
    Money accrued() {
        return after.total().minus(before).minus(booked());
    }

    /** What was booked in the month, without interest and costs. */
    Money booked() {
        DossierRow.Sums sums = row.sums();
        return sums.placed().plus(sums.received()).plus(sums.givenUp());
    }

    private Money paid() {
        return row.sums().paid().negated();
    }
}
