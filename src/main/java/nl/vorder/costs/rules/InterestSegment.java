package nl.vorder.costs.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.vorder.shared.Money;

/**
 * Interest over one amount at one rate.
 *
 * @param from the first day that bears interest
 * @param to the last day, included
 * @param days the number of days
 * @param base the amount that bears interest
 * @param rate per cent a year
 * @param interest rounded half-up to the cent
 */
public record InterestSegment(LocalDate from, LocalDate to, long days, Money base, BigDecimal rate, Money interest) {}
