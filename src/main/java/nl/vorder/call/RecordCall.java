package nl.vorder.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.vorder.call.rules.NextContact;
import nl.vorder.call.rules.ResultCombination;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.Stage;

/**
 * A call that was made, to be recorded.
 *
 * @param callKey made when the call starts; recording twice with the same key is recording once
 * @param fence the fence of the lease the call was held under
 * @param phone the number that was called, in E.164; may be empty
 * @param identified whether the debtor's identity was confirmed
 * @param scriptVersionId the version of the script that was used, if any
 * @param path the lines of the script that were reached, in order
 * @param further what else came out of the call; see {@link nl.vorder.call.rules.ResultCombination} for what goes together
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
        List<PathStep> path,
        List<FurtherResult> further) {

    /** Keeps its own copies of the lists. */
    public RecordCall {
        path = List.copyOf(path);
        further = List.copyOf(further);
    }

    /** The same call with these further results. */
    public RecordCall with(List<FurtherResult> more) {
        return as(main(), more);
    }

    /** All results as they were given, the main one first. */
    public List<FurtherResult> results() {
        return Stream.concat(Stream.of(main()), further.stream()).toList();
    }

    /** Whether these results together leave open when somebody is in touch again, so that the agent should say it. */
    public static boolean isNextContactOpen(List<Outcome> results, Stage stage) {
        return !results.isEmpty() && results.stream().allMatch(outcome -> NextContact.isOpenAfter(outcome, stage));
    }

    /** The call as if this were its only result. */
    RecordCall only(FurtherResult result) {
        return as(result, List.of());
    }

    /** The same call with its agreement, if it has one, as the main result: lists and reports count the main one. */
    RecordCall agreementFirst() {
        return further.stream()
                .filter(result -> ResultCombination.isAgreement(result.outcome()))
                .filter(result -> !ResultCombination.isAgreement(outcome))
                .findFirst()
                .map(result -> as(
                        result,
                        results().stream()
                                .filter(other -> !other.equals(result))
                                .toList()))
                .orElse(this);
    }

    private FurtherResult main() {
        return new FurtherResult(outcome, reason, fields);
    }

    private RecordCall as(FurtherResult main, List<FurtherResult> others) {
        return new RecordCall(
                callKey,
                dossierId,
                fence,
                direction,
                phone,
                startedAt,
                endedAt,
                identified,
                main.outcome(),
                main.reason(),
                note,
                main.fields(),
                scriptVersionId,
                path,
                others);
    }
}
