package nl.vorder.debtor.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import nl.vorder.debtor.Trend;

/**
 * What a row of payments says about somebody: average days late, share late, trend and a grade.
 *
 * <p>Grades rest on house rules, not on law: A up to 2 days late on average and at most 10% late; B up to 7 days and 35%; C up to
 * 20 days; D up to 45 days; E beyond.
 *
 * @see "Decision record 0030"
 */
public final class PaymentBehaviour {

    /** Fewer payments than this say nothing about a direction. */
    static final int FEWEST_FOR_TREND = 6;

    /** So many days between the halves is a direction. */
    static final BigDecimal TREND_DAYS = new BigDecimal("3.0");

    private static final BigDecimal A_DAYS = new BigDecimal("2.0");
    private static final BigDecimal A_SHARE = new BigDecimal("10.0");
    private static final BigDecimal B_DAYS = new BigDecimal("7.0");
    private static final BigDecimal B_SHARE = new BigDecimal("35.0");
    private static final BigDecimal C_DAYS = new BigDecimal("20.0");
    private static final BigDecimal D_DAYS = new BigDecimal("45.0");

    private final List<Payment> payments;

    /** Looks at the given payments, in any order. */
    public PaymentBehaviour(List<Payment> payments) {
        this.payments = payments.stream()
                .sorted(Comparator.comparing(Payment::settledOn))
                .toList();
    }

    /** Mean days late with one decimal, half up; zero without payments. */
    public BigDecimal averageDaysLate() {
        return average(payments);
    }

    /** How many of a hundred payments were late, with one decimal, half up; zero without payments. */
    public BigDecimal shareLate() {
        if (payments.isEmpty()) {
            return new BigDecimal("0.0");
        }
        long late = payments.stream().filter(Payment::isLate).count();
        return BigDecimal.valueOf(late * 100).divide(BigDecimal.valueOf(payments.size()), 1, RoundingMode.HALF_UP);
    }

    /** The last half of the payments against the first; the one in the middle of an odd number counts for neither. */
    public Trend trend() {
        if (payments.size() < FEWEST_FOR_TREND) {
            return Trend.UNKNOWN;
        }
        int half = payments.size() / 2;
        BigDecimal before = average(payments.subList(0, half));
        BigDecimal lately = average(payments.subList(payments.size() - half, payments.size()));
        BigDecimal later = lately.subtract(before);
        if (later.abs().compareTo(TREND_DAYS) < 0) {
            return Trend.STABLE;
        }
        return later.signum() > 0 ? Trend.WORSENING : Trend.IMPROVING;
    }

    /** A to E. */
    public String grade() {
        return grade(averageDaysLate(), shareLate());
    }

    static String grade(BigDecimal daysLate, BigDecimal shareLate) {
        if (daysLate.compareTo(A_DAYS) <= 0 && shareLate.compareTo(A_SHARE) <= 0) {
            return "A";
        }
        if (daysLate.compareTo(B_DAYS) <= 0 && shareLate.compareTo(B_SHARE) <= 0) {
            return "B";
        }
        if (daysLate.compareTo(C_DAYS) <= 0) {
            return "C";
        }
        return daysLate.compareTo(D_DAYS) <= 0 ? "D" : "E";
    }

    private static BigDecimal average(List<Payment> some) {
        if (some.isEmpty()) {
            return new BigDecimal("0.0");
        }
        long days = some.stream().mapToLong(Payment::daysLate).sum();
        return BigDecimal.valueOf(days).divide(BigDecimal.valueOf(some.size()), 1, RoundingMode.HALF_UP);
    }
}
