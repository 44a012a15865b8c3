package nl.vorder.agreement.rules;

import nl.vorder.shared.Money;

/**
 * What a client firm allows without being asked.
 *
 * @param maxPromiseDays the most days a promise may lie ahead
 * @param maxInstalments the most parts of an arrangement
 * @param minInstalment the smallest part; only the last may be smaller
 */
public record Mandate(int maxPromiseDays, int maxInstalments, Money minInstalment) {}
