package nl.vorder.compliance.rules;

import java.time.Instant;
import java.util.Optional;
import nl.vorder.compliance.GuardedAction;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.HoldKind.Force;
import nl.vorder.compliance.RefusalReason;
import nl.vorder.compliance.Wish;

/** Who, by which channel, and whether the claim may be pressed now. */
public final class PersonPolicies {

    private static final int OF_AGE = 18;

    /** Somebody under eighteen is not approached; the legal representative is (art. 1:233 and 1:245 BW). */
    public static final ContactPolicy OF_AGE_ONLY = (situation, moment) -> situation
            .circumstances()
            .dateOfBirth()
            .map(born -> born.plusYears(OF_AGE))
            .filter(moment.date()::isBefore)
            .filter(adult -> !situation.isWithRepresentative())
            .<Ruling>map(
                    adult -> new Ruling.Rejection(RefusalReason.MINOR, Force.LAW, Optional.of(Moment.startOf(adult))))
            .orElse(Ruling.ALLOWANCE);

    /** A channel the debtor does not want is not used. */
    public static final ContactPolicy BY_A_WANTED_CHANNEL = (situation, moment) -> {
        for (Wish wish : situation.circumstances().wishes()) {
            if (wish.kind() == Wish.Kind.NOT_BY && wish.isAbout(situation.channel())) {
                return Ruling.policy(RefusalReason.WISHED_CHANNEL);
            }
        }
        return Ruling.ALLOWANCE;
    };

    /** A number that turned out to be somebody else's is not called again. */
    public static final ContactPolicy ON_THE_RIGHT_NUMBER = (situation, moment) ->
            situation.isCall() && situation.circumstances().numberLost()
                    ? Ruling.policy(RefusalReason.WRONG_NUMBER)
                    : Ruling.ALLOWANCE;

    /** A claim barred by limitation is not pressed until a team lead releases it. */
    public static final ContactPolicy NOT_BARRED = (situation, moment) ->
            situation.facts().barred() && !situation.circumstances().released() && !situation.isConfirmation()
                    ? Ruling.policy(RefusalReason.BARRED)
                    : Ruling.ALLOWANCE;

    /** An important customer is called after the team lead agreed; the dossier is offered before, so that somebody asks. */
    public static final ContactPolicy AFTER_CONSULTATION =
            (situation, moment) -> situation.isCall() && awaitsConsultation(situation, moment)
                    ? Ruling.policy(RefusalReason.CONSULTATION)
                    : Ruling.ALLOWANCE;

    private PersonPolicies() {}

    /** While a hold of this kind stands, the channels it names are not used. */
    public static ContactPolicy noHold(HoldKind kind) {
        return (situation, moment) -> {
            if (situation.circumstances().holds().isEmpty() || !isStopped(kind, situation)) {
                return Ruling.ALLOWANCE;
            }
            return standing(kind, situation, moment);
        };
    }

    private static boolean awaitsConsultation(Situation situation, Moment moment) {
        if (situation.facts().awaitsConsultation()) {
            return true;
        }
        boolean dialled = situation.action() == GuardedAction.CALL || situation.action() == GuardedAction.CALL_BACK;
        return dialled
                && situation
                        .circumstances()
                        .importance()
                        .map(importance -> !importance.isAgreedOn(moment.at()))
                        .orElse(false);
    }

    private static boolean isStopped(HoldKind kind, Situation situation) {
        if (!kind.stops(situation.channel())) {
            return false;
        }
        if (situation.isWithRepresentative() && (kind == HoldKind.REPRESENTATIVE || kind == HoldKind.MINOR)) {
            return false;
        }
        if (kind == HoldKind.CALL_BACK) {
            return situation.action() != GuardedAction.PLAN;
        }
        boolean wish = kind == HoldKind.WRITTEN_ONLY || kind == HoldKind.POST_ONLY;
        return !situation.isConfirmation() || wish || kind.force() == Force.LAW;
    }

    private static Ruling standing(HoldKind kind, Situation situation, Moment moment) {
        boolean found = false;
        Instant until = moment.at();
        for (var hold : situation.circumstances().holds()) {
            boolean stands = hold.kind() == kind
                    && !hold.startsAt().isAfter(moment.at())
                    && hold.endsAt().map(moment.at()::isBefore).orElse(true);
            if (!stands) {
                continue;
            }
            if (hold.endsAt().isEmpty()) {
                return new Ruling.Rejection(kind.reason(), kind.force(), Optional.empty());
            }
            found = true;
            until = until.isAfter(hold.endsAt().get()) ? until : hold.endsAt().get();
        }
        return found ? new Ruling.Rejection(kind.reason(), kind.force(), Optional.of(until)) : Ruling.ALLOWANCE;
    }
}
