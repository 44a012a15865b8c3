package nl.vorder.compliance;

import java.time.Instant;
import java.util.List;

/** What became of the wish to contact somebody in spite of the policies. */
public sealed interface OverrideResult {

    /**
     * The contact may be made for a short time.
     *
     * @param reasons what was set aside
     */
    record Granted(List<RefusalReason> reasons, Instant until) implements OverrideResult {

        /** Keeps its own copy. */
        public Granted {
            reasons = List.copyOf(reasons);
        }
    }

    /** The law forbids it: nobody can allow it. */
    record ForbiddenByLaw(List<RefusalReason> reasons) implements OverrideResult {

        /** Keeps its own copy. */
        public ForbiddenByLaw {
            reasons = List.copyOf(reasons);
        }
    }

    /** The claim is barred: it takes a release, not an exception. */
    record NeedsRelease() implements OverrideResult {}

    /** The contact is allowed as it is. */
    record NotNeeded() implements OverrideResult {}
}
