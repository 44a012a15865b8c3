package nl.vorder.reporting;

import nl.vorder.shared.Money;

/** Adds the movement of a month up, dossier by dossier. */
final class MovementSum {

    private final ReportPeriod period;
    private Total opening = Total.NONE;
    private Total placed = Total.NONE;
    private Money interestAndCosts = Money.ZERO;
    private Total received = Total.NONE;
    private Total givenUp = Total.NONE;
    private Total handedOver = Total.NONE;
    private Money afterClosing = Money.ZERO;
    private Total closing = Total.NONE;

    MovementSum(ReportPeriod period) {
        this.period = period;
    }

    void add(DossierAccount account) {
        DossierRow row = account.row();
        if (row.openBefore(period.first())) {
            opening = opening.plus(new Total(1, account.before()));
        }
        int isNew = row.openedOn().isBefore(period.first()) ? 0 : 1;
        placed = placed.plus(new Total(isNew, row.sums().placed()));
        interestAndCosts = interestAndCosts.plus(account.accrued());
        received = received.plus(new Total(0, row.sums().received()));
        givenUp = givenUp.plus(new Total(0, row.sums().givenUp()));
        switch (row.group(period)) {
            case OPEN -> closing = closing.plus(new Total(1, account.after().total()));
            case CLOSED -> close(account);
            case CLOSED_EARLIER ->
                afterClosing = afterClosing.minus(account.booked()).minus(account.accrued());
        }
    }

    /** What was still open leaves with the dossier. */
    private void close(DossierAccount account) {
        Money left = account.after().total().negated();
        switch (account.row().closedReason().orElse("")) {
            case "PAID" -> {
                received = received.plus(new Total(-1, Money.ZERO));
                givenUp = givenUp.plus(new Total(0, left));
            }
            case "LEGAL", "DEBT_HELP" -> handedOver = handedOver.plus(new Total(-1, left));
            default -> givenUp = givenUp.plus(new Total(-1, left));
        }
    }

    Movement movement() {
        return new Movement(opening, placed, interestAndCosts, received, givenUp, handedOver, afterClosing, closing);
    }
}
