package nl.vorder.debtor;

import java.util.Optional;
import nl.vorder.shared.Money;

/**
 * The debtor as a customer of one client firm.
 *
 * @param reference the customer number at that firm
 * @param yearlyRevenue what the firm earns from this customer in a year, if known
 */
public record Customer(String reference, Optional<Money> yearlyRevenue) {}
