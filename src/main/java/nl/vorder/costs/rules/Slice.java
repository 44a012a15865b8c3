package nl.vorder.costs.rules;

import java.math.BigDecimal;

/**
 * One slice of the tariff, as far as the principal fills it.
 *
 * @param from the slice begins above this amount, in euro
 * @param base the part of the principal in the slice, in euro
 * @param percentage the rate of the slice
 * @param amount base times rate, in euro and not rounded: only the sum is
 */
public record Slice(BigDecimal from, BigDecimal base, BigDecimal percentage, BigDecimal amount) {}
