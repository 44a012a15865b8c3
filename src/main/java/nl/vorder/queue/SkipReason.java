package nl.vorder.queue;

import java.time.Duration;

/** Why an agent puts a dossier back without a call; never counts as an attempt. */
public enum SkipReason {
    /** The time of day does not suit this debtor. */
    WRONG_MOMENT(Duration.ofHours(2)),
    /** Something has to be looked up or asked first. */
    NEEDS_PREPARATION(Duration.ofMinutes(30)),
    /** The agent knows the debtor or does not speak the language. */
    OTHER_COLLEAGUE(Duration.ofMinutes(5)),
    /** The team lead's answer is waited for. */
    WAITS_FOR_CONSULTATION(Duration.ofMinutes(15));

    private final Duration rest;

    SkipReason(Duration rest) {
        this.rest = rest;
    }

    /** How long the dossier is left alone before it is offered again. */
    public Duration rest() {
        return rest;
    }
}
