package nl.vorder.agreement;

/** What became of a team lead's answer. */
public sealed interface ProposalAnswer {

    /** It was given. */
    record Given(Proposal proposal) implements ProposalAnswer {}

    /** A colleague answered first, or the proposal was withdrawn; nothing was changed. */
    record NoLonger(Proposal proposal) implements ProposalAnswer {}

    /** Whoever refuses says why: the agent has to tell the debtor. */
    record ReasonMissing() implements ProposalAnswer {}
}
