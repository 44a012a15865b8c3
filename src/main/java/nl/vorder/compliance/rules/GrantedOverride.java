package nl.vorder.compliance.rules;

import java.time.Instant;
import java.util.Set;
import nl.vorder.compliance.Channel;
import nl.vorder.compliance.RefusalReason;

/**
 * A team lead's leave to contact a person in spite of policies, for a short time.
 *
 * @param until the first moment it no longer counts
 */
public record GrantedOverride(Channel channel, Set<RefusalReason> reasons, Instant from, Instant until) {

    /** Whether it takes this reason away for this channel at this moment. */
    public boolean covers(RefusalReason reason, Channel asked, Instant at) {
        return channel == asked && !at.isBefore(from) && at.isBefore(until) && reasons.contains(reason);
    }
}
