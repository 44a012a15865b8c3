package nl.vorder.costs.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * At which rates a claim bears interest, and whether a year's interest bears interest itself.
 *
 * @param rates the statutory rates
 * @param contractual the agreed rate in per cent a year, if it is the one that counts; it is simple interest
 */
public record InterestTerms(RateTable rates, Optional<BigDecimal> contractual) {

    /** Statutory interest, raised by a year's interest each time a year has passed. */
    public static InterestTerms statutory(RateTable rates) {
        return new InterestTerms(rates, Optional.empty());
    }

    /**
     * The agreed rate if it is higher than the statutory one on the first day, else the statutory rate (art. 6:119 lid 3 BW).
     *
     * @param agreed per cent a year
     * @param firstDay the first day that bears interest
     * @throws MissingRateException if no statutory rate is known for that day
     */
    public static InterestTerms agreed(RateTable rates, BigDecimal agreed, LocalDate firstDay) {
        return agreed.compareTo(rates.on(firstDay)) > 0
                ? new InterestTerms(rates, Optional.of(agreed))
                : statutory(rates);
    }

    /** Where the interest comes from. */
    public LegalSource source() {
        return contractual.isPresent()
                ? LegalSource.CONTRACT_INTEREST
                : rates.kind().source();
    }

    BigDecimal on(LocalDate day) {
        return contractual.isPresent() ? contractual.get() : rates.on(day);
    }

    Optional<LocalDate> changeAfter(LocalDate day) {
        return contractual.isPresent() ? Optional.empty() : rates.changeAfter(day);
    }

    boolean capitalises() {
        return contractual.isEmpty();
    }
}
