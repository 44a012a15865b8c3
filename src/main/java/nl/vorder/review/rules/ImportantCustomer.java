package nl.vorder.review.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.vorder.shared.Money;

/** Which customers a team lead is consulted about before a call. */
public final class ImportantCustomer {

    /** An answer counts for so long. */
    public static final Duration ANSWER_COUNTS = Duration.ofDays(30);

    private static final int PER_CENT = 2;

    private ImportantCustomer() {}

    /**
     * The customer's part of the client firm's yearly revenue.
     *
     * @return per cent, not rounded to fewer than four decimals; empty if one of the figures is not known or the firm's is not above
     *     zero
     */
    public static Optional<BigDecimal> share(Optional<Money> customerRevenue, Optional<Money> firmRevenue) {
        return firmRevenue
                .filter(Money::isPositive)
                .flatMap(firm -> customerRevenue.map(customer ->
                        customer.amount().movePointRight(PER_CENT).divide(firm.amount(), 4, RoundingMode.HALF_UP)));
    }

    /** Whether the share, in per cent, makes the customer important. */
    public static boolean isImportant(Optional<BigDecimal> share, BigDecimal threshold) {
        return share.filter(value -> value.compareTo(threshold) >= 0).isPresent();
    }

    /** Whether an answer still counts. */
    public static boolean counts(Instant answeredAt, Instant now) {
        return !answeredAt.plus(ANSWER_COUNTS).isBefore(now);
    }
}
