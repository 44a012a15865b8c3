package nl.vorder.compliance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The answer of the guardrail. */
public sealed interface ContactDecision {

    /** Whether the contact may be made. */
    boolean allowed();

    /** The contact may be made. */
    record Allowed() implements ContactDecision {

        @Override
        public boolean allowed() {
            return true;
        }
    }

    /**
     * The contact may not be made.
     *
     * @param reasons all of them, the hardest first; never empty
     * @param nextAllowed the first moment at which nothing that is known now forbids the contact; empty if somebody has to lift
     *     a hold or answer first
     */
    record Refused(List<RefusalReason> reasons, Optional<Instant> nextAllowed) implements ContactDecision {

        /** Keeps its own copy of the reasons. */
        public Refused {
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("A refusal has a reason");
            }
            reasons = List.copyOf(reasons);
        }

        @Override
        public boolean allowed() {
            return false;
        }

        /** The reason to show when there is room for one. */
        public RefusalReason mainReason() {
            return reasons.getFirst();
        }
    }
}
