package nl.vorder.agreement;

/** How a proposal stands. */
public enum ProposalState {
    /** The team lead has not answered yet. */
    WAITING,
    /** A plan up to these limits may be agreed for some time. */
    APPROVED,
    /** The plan may not be agreed. */
    REFUSED,
    /** It was approved and a plan was agreed under it. */
    CONCLUDED,
    /** Something else was agreed or proposed since, or the dossier was closed. */
    WITHDRAWN
}
