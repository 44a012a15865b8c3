package nl.vorder.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.Stage;

/**
 * One dossier in the list behind the figures; principal, interest and costs less what was paid is the balance.
 *
 * @param id identifies the dossier
 * @param number the agency's file number
 * @param reference the client firm's own customer number, or empty
 * @param invoice the first invoice, or empty
 * @param invoices how many invoices there are
 * @param debtor who owes
 * @param placedOn the day it was handed over
 * @param oldestDueOn the due day of its oldest invoice
 * @param principal handed over, less credit notes and write-offs
 * @param interest booked to the end of the month
 * @param costs collection costs with VAT booked to the end of the month
 * @param paidInMonth received in the month, less what went back
 * @param paid received in all
 * @param group whether it is open, was closed in the month, or earlier
 * @param closedReason why it was closed, see the dossier's states
 * @param stage the stage it is in
 * @param lastCallAt the last call
 * @param lastOutcome how that call ended
 * @param next what comes next
 */
public record DossierLine(
        DossierId id,
        String number,
        String reference,
        String invoice,
        int invoices,
        String debtor,
        LocalDate placedOn,
        Optional<LocalDate> oldestDueOn,
        Money principal,
        Money interest,
        Money costs,
        Money paidInMonth,
        Money paid,
        Group group,
        Optional<String> closedReason,
        Stage stage,
        Optional<Instant> lastCallAt,
        Optional<Outcome> lastOutcome,
        NextStep next) {

    /** Where a dossier stands at the end of the month. */
    public enum Group {
        /** Open. */
        OPEN,
        /** Closed in the month. */
        CLOSED,
        /** Closed before the month; something was booked on it in the month. */
        CLOSED_EARLIER
    }

    /** What comes next, the first that applies in this order. */
    public enum Step {
        /** Nothing: it is closed. */
        NONE,
        /** Debt help or insolvency: it waits. */
        DEBT_HELP,
        /** The client firm answers the dispute. */
        ANSWER_DISPUTE,
        /** A promise runs. */
        PROMISE,
        /** The next instalment of an arrangement. */
        INSTALMENT,
        /** An appointment to call. */
        CALL_BACK,
        /** The agency calls when the turn comes. */
        CALL
    }

    /**
     * What comes next and when.
     *
     * @param step what
     * @param on the day; of a dispute or debt help the day it began
     */
    public record NextStep(Step step, Optional<LocalDate> on) {}

    /** What is owed at the end of the month. */
    public Money balance() {
        return principal.plus(interest).plus(costs).minus(paid);
    }
}
