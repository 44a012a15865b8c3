package nl.vorder.compliance.rules;

import java.time.Instant;
import java.util.Optional;
import nl.vorder.compliance.HoldKind.Force;
import nl.vorder.compliance.RefusalReason;

/** What one policy says about one moment. */
public sealed interface Ruling {

    /** Says nothing against it. */
    Ruling ALLOWANCE = new Allowance();

    /** The policy has nothing against the contact. */
    record Allowance() implements Ruling {}

    /**
     * The policy forbids the contact.
     *
     * @param force whether the law forbids it, or the agency
     * @param until the first moment this policy allows it, by what is known now; empty: not by itself
     */
    record Rejection(RefusalReason reason, Force force, Optional<Instant> until) implements Ruling {}

    /** The agency forbids it until that moment. */
    static Ruling policy(RefusalReason reason, Instant until) {
        return new Rejection(reason, Force.POLICY, Optional.of(until));
    }

    /** The agency forbids it until somebody changes the facts. */
    static Ruling policy(RefusalReason reason) {
        return new Rejection(reason, Force.POLICY, Optional.empty());
    }
}
