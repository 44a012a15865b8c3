package nl.vorder.compliance.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The debtor is an important customer of the client firm.
 *
 * @param agreedAt when a team lead agreed to the call the last time somebody asked; empty if nobody asked or the answer was no
 */
public record Importance(Optional<Instant> agreedAt) {

    /** A team lead's agreement counts for so long. */
    public static final Duration AGREEMENT_COUNTS = Duration.ofDays(30);

    /** Whether a team lead's agreement covers a call at that moment. */
    public boolean isAgreedOn(Instant at) {
        return agreedAt.filter(agreed -> !agreed.plus(AGREEMENT_COUNTS).isBefore(at))
                .isPresent();
    }
}
