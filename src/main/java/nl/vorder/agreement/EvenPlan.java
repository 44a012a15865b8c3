package nl.vorder.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vorder.shared.Money;

/** Splits an amount into equal monthly instalments; what does not divide goes into the last one. */
public final class EvenPlan {

    private EvenPlan() {}

    /**
     * The instalments, one a month from the first day on.
     *
     * @param total more than zero
     * @param count at least one
     * @throws IllegalArgumentException if there is nothing to split, or not into at least one
     */
    public static List<ConcludeArrangement.Instalment> of(Money total, int count, LocalDate firstOn) {
        if (count < 1 || !total.isPositive()) {
            throw new IllegalArgumentException("Cannot split " + total + " into " + count);
        }
        Money each = Money.of(total.amount().divide(BigDecimal.valueOf(count), 2, RoundingMode.DOWN));
        List<ConcludeArrangement.Instalment> instalments = new ArrayList<>();
        Money left = total;
        for (int i = 0; i < count; i++) {
            Money amount = i == count - 1 ? left : each;
            instalments.add(new ConcludeArrangement.Instalment(amount, firstOn.plusMonths(i)));
            left = left.minus(amount);
        }
        return instalments;
    }
}
