package nl.vorder.costs.rules;

import java.time.LocalDate;
import nl.vorder.shared.Money;

/**
 * A payment or correction that changes the amount that bears interest.
 *
 * @param from the first day on which the new amount counts
 * @param principal what the principal changes by; below zero for a payment
 * @param interestPaid what was paid of interest that had accrued; below zero when such a payment went back
 */
public record PrincipalChange(LocalDate from, Money principal, Money interestPaid) {}
