package nl.vorder.queue;

import java.time.Instant;
import java.util.Optional;

/**
 * How many dossiers wait for one reason.
 *
 * @param reason the name of a refusal reason of the guardrail, {@code SKIPPED} or {@code NOT_YET}
 * @param count the number of dossiers
 * @param from the first moment one of them becomes ready; empty if that is not known
 */
public record HeldCount(String reason, int count, Optional<Instant> from) {}
