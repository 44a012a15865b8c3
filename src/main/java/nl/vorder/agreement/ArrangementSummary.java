package nl.vorder.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.vorder.shared.Money;

/** One arrangement with its instalments, as a list shows it. */
public record ArrangementSummary(
        long id, Instant agreedAt, Money total, ArrangementState state, List<InstalmentSummary> instalments) {

    /** One part of the plan and how it stands. */
    public record InstalmentSummary(int number, Money amount, LocalDate dueOn, InstalmentState state) {}

    /** How an instalment stands. */
    public enum InstalmentState {
        /** Not paid yet, its check day has not passed. */
        OPEN,
        /** Paid. */
        PAID,
        /** Not paid by its check day. */
        MISSED
    }
}
