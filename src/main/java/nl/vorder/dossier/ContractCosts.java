package nl.vorder.dossier;

import java.math.BigDecimal;
import nl.vorder.shared.Money;

/**
 * Collection costs agreed between businesses.
 *
 * @param percentage of the principal, from 0 to 100
 * @param minimum the least the contract asks, in euro; zero if it asks none
 */
public record ContractCosts(BigDecimal percentage, Money minimum) {}
