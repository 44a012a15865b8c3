package nl.vorder.agreement;

import java.time.Instant;
import java.time.LocalDate;
import nl.vorder.shared.Money;

/**
 * One promise as a list shows it.
 *
 * @param paid what came in for it
 */
public record PromiseSummary(
        long id,
        Instant promisedAt,
        Money amount,
        LocalDate dueOn,
        LocalDate checkOn,
        PaymentWay way,
        PromiseState state,
        Money paid) {}
