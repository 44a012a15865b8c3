package nl.vorder.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;

/**
 * A call that was made, to be recorded.
 *
 * @param callKey made when the call starts; recording twice with the same key is recording once
 * @param fence the fence of the lease the call was held under
 * @param phone the number that was called, in E.164; may be empty
 * @param identified whether the debtor's identity was confirmed
 * @param scriptVersionId the version of the script that was used, if any
 * @param path the lines of the script that were reached, in order
 */
public record RecordCall(
        UUID callKey,
        DossierId dossierId,
        long fence,
        Direction direction,
        String phone,
        Instant startedAt,
        Instant endedAt,
        boolean identified,
        Outcome outcome,
        Optional<NonPaymentReason> reason,
        String note,
        OutcomeFields fields,
        Optional<Long> scriptVersionId,
        List<PathStep> path) {

    /** Keeps its own copy of the path. */
    public RecordCall {
        path = List.copyOf(path);
    }
}
