package nl.vorder.agreement;

import java.util.List;

/** The answer to putting a plan before the team lead. */
public sealed interface ProposalResult {

    /** It waits for an answer. */
    record Asked(long id) implements ProposalResult {}

    /** No team lead could agree to it, or none is needed. */
    record Refused(List<AgreementRefusal> refusals) implements ProposalResult {}
}
