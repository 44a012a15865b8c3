package nl.vorder.queue;

import java.time.Instant;
import java.util.Optional;
import nl.vorder.sheet.SheetRows;

/** The answer to "next dossier". */
public sealed interface NextDossier {

    /**
     * A dossier nobody else has, with what the guardrail just said about calling.
     *
     * @param items what lay ready about it, if it did; as it was when the claim began
     */
    record Claimed(Lease lease, CallAnswer answer, Optional<SheetRows> items) implements NextDossier {}

    /** The agent still holds a dossier, perhaps in another tab; that one is meant. */
    record AlreadyHolding(Lease lease) implements NextDossier {}

    /**
     * Nothing may be called now.
     *
     * @param next when calling opens again or the first waiting dossier becomes ready; empty if nothing is planned
     * @param closed whether calling is closed at this hour, as opposed to no work being ready
     */
    record Empty(Optional<Instant> next, boolean closed) implements NextDossier {}
}
