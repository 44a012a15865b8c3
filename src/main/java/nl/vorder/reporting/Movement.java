package nl.vorder.reporting;

import nl.vorder.shared.Money;

/**
 * From what was open at the start of a month to what is open at its end; what leaves is below zero.
 *
 * @param opening open when the month began
 * @param placed handed over in the month
 * @param interestAndCosts interest, collection costs and VAT booked in the month
 * @param received money received less what went back; the count is of dossiers closed as paid
 * @param givenUp credited, withdrawn and written off
 * @param handedOver closed for a legal step or because debt help took over, with what was still open
 * @param afterClosing takes bookings on dossiers that were closed before the month out again: those are not open
 * @param closing open when the month ended
 */
public record Movement(
        Total opening,
        Total placed,
        Money interestAndCosts,
        Total received,
        Total givenUp,
        Total handedOver,
        Money afterClosing,
        Total closing) {

    /** What closing must be by the lines above it. */
    public Total carriedForward() {
        return opening.plus(placed)
                .plus(new Total(0, interestAndCosts))
                .plus(received)
                .plus(givenUp)
                .plus(handedOver)
                .plus(new Total(0, afterClosing));
    }
}
