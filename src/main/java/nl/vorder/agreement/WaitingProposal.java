package nl.vorder.agreement;

import nl.vorder.shared.Money;

/**
 * A proposal that waits for an answer.
 *
 * @param open what is owed today, which may differ from the day of the proposal
 */
public record WaitingProposal(Proposal proposal, Money open) {}
