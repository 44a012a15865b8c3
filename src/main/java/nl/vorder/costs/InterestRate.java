package nl.vorder.costs;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.vorder.costs.rules.InterestKind;

/**
 * One row of the rate tables.
 *
 * @param id identifies the row
 * @param kind statutory or trade
 * @param validFrom the first day of the rate
 * @param rate per cent a year
 * @param source where it was published
 * @param lastVerified the day somebody last compared it with the source
 */
public record InterestRate(
        long id, InterestKind kind, LocalDate validFrom, BigDecimal rate, String source, LocalDate lastVerified) {}
