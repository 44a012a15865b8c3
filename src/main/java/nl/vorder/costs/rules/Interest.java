package nl.vorder.costs.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vorder.shared.Money;

/**
 * Interest over a period, with the way it came about.
 *
 * <p>The only place where interest is computed: actual days over 365, also in leap years; split where the rate, the principal or the
 * base changes; each segment rounded half-up to the cent. Each time a year has passed since the first interest day, the base of
 * statutory interest is raised by the interest of that year that is not paid. Someone who starts on 29 February has an anniversary on
 * 28 February in common years.
 *
 * @param segments by amount, rate and period, in order of time
 * @param interest the sum of the segments
 * @param source statutory, trade or contract
 * @see LegalSource#STATUTORY_INTEREST
 */
public record Interest(List<InterestSegment> segments, Money interest, LegalSource source) {

    /** Keeps the segments as they are. */
    public Interest {
        segments = List.copyOf(segments);
    }

    /**
     * Interest over an amount that stays the same.
     *
     * @param first the first day that bears interest
     * @param last the last day, included; before {@code first} there is no interest
     * @throws MissingRateException if no rate is known for a day of the period
     */
    public static Interest over(InterestTerms terms, Money principal, LocalDate first, LocalDate last) {
        return over(terms, principal, first, last, List.of());
    }

    /**
     * Interest over an amount that payments change.
     *
     * @param changes in order of time; one before {@code first} counts from {@code first}
     * @throws MissingRateException if no rate is known for a day of the period
     */
    public static Interest over(
            InterestTerms terms, Money principal, LocalDate first, LocalDate last, List<PrincipalChange> changes) {
        List<InterestSegment> segments = new InterestRun(terms, principal, first, changes).until(last);
        return new Interest(
                segments,
                Money.sum(segments.stream().map(InterestSegment::interest).toList()),
                terms.source());
    }

    /** The last interest day when interest stops at insolvency: the earlier of the two days. */
    public static LocalDate lastDay(LocalDate day, Optional<LocalDate> insolventOn) {
        return insolventOn.filter(stop -> stop.isBefore(day)).orElse(day);
    }
}
