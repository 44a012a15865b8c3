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
 * @param direction {@code OUTBOUND} or {@code INBOUND}
 * @param path the lines of the script that were reached
 * @param instalments how many, for an arrangement
 */
public record DeskDraft(
        @Nullable Instant startedAt,
        String direction,
        List<Step> path,
        @Nullable Outcome outcome,
        @Nullable NonPaymentReason reason,
        String note,
        String amount,
        @Nullable LocalDate on,
        String way,
        @Nullable Integer instalments,
        @Nullable Instant callBackAt,
        boolean callBackMine) {

    /** Nothing typed yet. */
    public static final DeskDraft EMPTY =
            new DeskDraft(null, "OUTBOUND", List.of(), null, null, "", "", null, "", null, null, true);

    /** One line of the script that was reached. */
    public record Step(String node, @Nullable String answer, Instant at) {}
}
