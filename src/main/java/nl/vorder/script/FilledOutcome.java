package nl.vorder.script;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;

/**
 * What the answers so far say about the outcome; a later answer overrules an earlier one, follow-ups add up.
 *
 * @param outcome how the call ends
 * @param reason why the invoice was not paid
 * @param amount which amount was spoken of
 * @param dueInDays after how many calendar days payment or the next contact is proposed
 * @param followUps what somebody has to do, in the order it came up
 */
public record FilledOutcome(
        Optional<Outcome> outcome,
        Optional<NonPaymentReason> reason,
        Optional<AmountHint> amount,
        Optional<Integer> dueInDays,
        Set<FollowUp> followUps) {

    /** Nothing is known yet. */
    public static final FilledOutcome EMPTY =
            new FilledOutcome(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

    /** Keeps the order of the follow-ups. */
    public FilledOutcome {
        followUps = Collections.unmodifiableSet(new LinkedHashSet<>(followUps));
    }

    FilledOutcome plus(Fills fills) {
        Set<FollowUp> all = new LinkedHashSet<>(followUps);
        all.addAll(fills.followUps());
        return new FilledOutcome(
                Optional.ofNullable(fills.outcome()).or(() -> outcome),
                Optional.ofNullable(fills.reason()).or(() -> reason),
                Optional.ofNullable(fills.amount()).or(() -> amount),
                Optional.ofNullable(fills.dueInDays()).or(() -> dueInDays),
                all);
    }
}
