package nl.vorder.queue;

import nl.vorder.compliance.ContactDecision;

/**
 * What the guardrail said at the claim about calling now, from facts as they were when the claim began; so the desk need not ask again.
 *
 * @param barred whether the question was asked for a claim that is barred by limitation
 */
public record CallAnswer(ContactDecision decision, boolean barred) {}
