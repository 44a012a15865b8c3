package nl.vorder.script;

import java.util.List;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What an answer or a line writes into the outcome; what is null leaves the outcome as it is.
 *
 * @param outcome how the call ends
 * @param reason why the invoice was not paid
 * @param amount which amount was spoken of
 * @param dueInDays after how many calendar days payment or the next contact is proposed, 0 or more
 * @param followUps what somebody has to do
 */
public record Fills(
        @Nullable Outcome outcome,
        @Nullable NonPaymentReason reason,
        @Nullable AmountHint amount,
        @Nullable Integer dueInDays,
        List<FollowUp> followUps) {

    /** Writes nothing. */
    public static final Fills NOTHING = new Fills(null, null, null, null, List.of());

    /** Reads missing follow-ups as none. */
    public Fills(
            @Nullable Outcome outcome,
            @Nullable NonPaymentReason reason,
            @Nullable AmountHint amount,
            @Nullable Integer dueInDays,
            @Nullable List<FollowUp> followUps) {
        this.outcome = outcome;
        this.reason = reason;
        this.amount = amount;
        this.dueInDays = dueInDays;
        this.followUps = followUps == null ? List.of() : List.copyOf(followUps);
    }
}
