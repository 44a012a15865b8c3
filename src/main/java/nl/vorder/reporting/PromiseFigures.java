package nl.vorder.reporting;

import nl.vorder.shared.Money;

/**
 * The promises of a month and what became of those that came due.
 *
 * @param made promised in the month
 * @param kept decided in the month: paid in full and in time
 * @param broken decided in the month: not so
 * @param paidOnDecided what came in on the kept and the broken ones, each capped at what was promised
 * @param open promised and not yet decided when the month ended
 */
public record PromiseFigures(Total made, Total kept, Total broken, Money paidOnDecided, Total open) {

    /** Kept promises of all that were decided. */
    public Ratio keptRate() {
        return Ratio.of(kept.count(), (long) kept.count() + broken.count());
    }

    /** Euros paid of the euros promised, over all that were decided. */
    public Ratio keptAmountRate() {
        return new Ratio(
                paidOnDecided.amount(), kept.amount().plus(broken.amount()).amount());
    }
}
