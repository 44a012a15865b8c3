package nl.vorder.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What an agent has typed and chosen so far; kept on the server so that a lost session costs a login and no word.
 *
 * @param startedAt when the call began; absent while preparing
 * @param endedAt when the line was put down; absent while talking
 * @param direction {@code OUTBOUND} or {@code INBOUND}
 * @param scriptVersion the version of the script the call began with; absent while preparing
 * @param path the lines of the script that were reached
 * @param result the result in the form
 * @param further the results that were put aside before it
 */
public record DeskDraft(
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        String direction,
        @Nullable Long scriptVersion,
        List<Step> path,
        String note,
        Result result,
        List<Result> further) {

    /** Nothing typed yet. */
    public static final DeskDraft EMPTY =
            new DeskDraft(null, null, "OUTBOUND", null, List.of(), "", Result.EMPTY, List.of());

    /** A call as it stands with what was entered about it. */
    public static DeskDraft of(Conversation call, String note, Result result, List<Result> further) {
        return new DeskDraft(
                call.startedAt().orElse(null),
                call.endedAt().orElse(null),
                call.direction().name(),
                call.script().map(running -> running.script().versionId()).orElse(null),
                call.path().stream()
                        .map(step -> new Step(step.node(), step.answer().orElse(null), step.at()))
                        .toList(),
                note,
                result,
                further);
    }

    /** One line of the script that was reached. */
    public record Step(String node, @Nullable String answer, Instant at) {}

    /**
     * One result as it stands in the form.
     *
     * @param instalments how many, for an arrangement
     * @param invoice the invoice it is about; absent: all of them
     */
    public record Result(
            @Nullable Outcome outcome,
            @Nullable NonPaymentReason reason,
            String amount,
            @Nullable LocalDate on,
            String way,
            @Nullable Integer instalments,
            @Nullable Instant callBackAt,
            boolean callBackMine,
            @Nullable Long invoice) {

        /** Nothing chosen. */
        public static final Result EMPTY = new Result(null, null, "", null, "", null, null, true, null);
    }
}
