package nl.vorder.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A share that shows what it is a share of.
 *
 * @param part the numerator
 * @param whole the denominator
 */
public record Ratio(BigDecimal part, BigDecimal whole) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** A share of counts. */
    public static Ratio of(long part, long whole) {
        return new Ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** In per cent with one decimal, rounded half-up; empty when there is nothing to be a share of. */
    public Optional<BigDecimal> percent() {
        if (whole.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP));
    }

    /** Whether the share reaches the given per cent; never when there is nothing to be a share of. */
    public boolean reaches(int percent) {
        return whole.signum() > 0 && part.multiply(HUNDRED).compareTo(whole.multiply(BigDecimal.valueOf(percent))) >= 0;
    }
}
