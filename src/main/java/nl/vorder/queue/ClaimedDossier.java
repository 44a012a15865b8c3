package nl.vorder.queue;

import java.time.Instant;

/** The answer to opening one particular dossier: from a search, a call-back list or an inbound call. */
public sealed interface ClaimedDossier {

    /** The dossier is the agent's now. */
    record Claimed(Lease lease) implements ClaimedDossier {}

    /** The agent holds another dossier, which has to be finished or released first. */
    record AlreadyHolding(Lease lease) implements ClaimedDossier {}

    /**
     * A colleague has it.
     *
     * @param holder the name of the colleague
     * @param until when the colleague's lease ends unless it is renewed
     */
    record HeldByColleague(String holder, Instant until) implements ClaimedDossier {}
}
