package nl.vorder.call;

import java.time.Instant;
import java.util.Optional;

/** The answer to planning or moving a call-back. */
public sealed interface CallBackResult {

    /** The call-back stands. */
    record Planned(long id) implements CallBackResult {}

    /**
     * Calling is not allowed at that moment.
     *
     * @param next the first moment after it that is allowed, if known
     */
    record NotAllowed(Optional<Instant> next) implements CallBackResult {}
}
