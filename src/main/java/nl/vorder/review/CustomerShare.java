package nl.vorder.review;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much a debtor means to the client firm as a customer.
 *
 * @param share the part of the firm's yearly revenue in per cent; empty if it is not known
 * @param threshold from this share on, in per cent, the customer is important
 * @param important whether the team lead is consulted before a call
 */
public record CustomerShare(Optional<BigDecimal> share, BigDecimal threshold, boolean important) {}
