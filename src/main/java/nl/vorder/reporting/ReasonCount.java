package nl.vorder.reporting;

import nl.vorder.shared.NonPaymentReason;

/**
 * How often a reason for not paying was given.
 *
 * @param reason the reason
 * @param calls the calls in which it was noted
 */
public record ReasonCount(NonPaymentReason reason, int calls) {}
