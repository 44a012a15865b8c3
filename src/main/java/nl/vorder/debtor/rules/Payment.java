package nl.vorder.debtor.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When an invoice was due and when it was paid. */
public record Payment(LocalDate dueOn, LocalDate settledOn) {

    /** Days after the due date; paying early or on the day counts as zero. */
    public long daysLate() {
        return Math.max(0, ChronoUnit.DAYS.between(dueOn, settledOn));
    }

    boolean isLate() {
        return settledOn.isAfter(dueOn);
    }
}
