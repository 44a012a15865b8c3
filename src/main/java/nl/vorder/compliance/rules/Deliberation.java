package nl.vorder.compliance.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.compliance.GuardedAction;
import nl.vorder.compliance.HoldKind.Force;
import nl.vorder.compliance.RefusalReason;

/**
 * Puts all policies to a situation and finds the first moment at which none of them rejects it.
 *
 * <p>Each policy names its own first moment; the latest of them is asked about again, until nobody objects. No moment in between can
 * be allowed, so the result is exact. The search is bounded: wishes that never meet the calling hours have no next moment.
 */
public final class Deliberation {

    private static final int MOST_STEPS = 300;

    private final List<ContactPolicy> policies;
    private final Situation situation;

    /** Prepares a decision by these policies. */
    public Deliberation(List<ContactPolicy> policies, Situation situation) {
        this.policies = policies;
        this.situation = situation;
    }

    /** Decides about a moment. What the debtor does is always answered. */
    public ContactDecision decide(Instant at) {
        if (situation.action() == GuardedAction.INBOUND) {
            return new ContactDecision.Allowed();
        }
        List<Ruling.Rejection> rejections = rejections(at);
        if (rejections.isEmpty()) {
            return new ContactDecision.Allowed();
        }
        List<RefusalReason> reasons = rejections.stream()
                .map(Ruling.Rejection::reason)
                .sorted()
                .distinct()
                .toList();
        return new ContactDecision.Refused(reasons, next(rejections));
    }

    /** The reasons nobody may set aside, because they are law, at a moment. */
    public List<RefusalReason> reasonsOfLaw(Instant at) {
        return rejections(at).stream()
                .filter(rejection -> rejection.force() == Force.LAW)
                .map(Ruling.Rejection::reason)
                .sorted()
                .distinct()
                .toList();
    }

    private Optional<Instant> next(List<Ruling.Rejection> first) {
        List<Ruling.Rejection> rejections = first;
        Instant moment = Instant.MIN;
        for (int step = 0; step < MOST_STEPS; step++) {
            for (Ruling.Rejection rejection : rejections) {
                if (rejection.until().isEmpty()) {
                    return Optional.empty();
                }
                moment = rejection.until().get().isAfter(moment)
                        ? rejection.until().get()
                        : moment;
            }
            rejections = rejections(moment);
            if (rejections.isEmpty()) {
                return Optional.of(moment);
            }
        }
        return Optional.empty();
    }

    private List<Ruling.Rejection> rejections(Instant at) {
        Moment moment = Moment.of(at);
        List<Ruling.Rejection> rejections = new ArrayList<>();
        for (ContactPolicy policy : policies) {
            if (policy.apply(situation, moment) instanceof Ruling.Rejection rejection && !isSetAside(rejection, at)) {
                rejections.add(rejection);
            }
        }
        return rejections;
    }

    private boolean isSetAside(Ruling.Rejection rejection, Instant at) {
        return rejection.force() == Force.POLICY
                && situation.circumstances().overrides().stream()
                        .anyMatch(override -> override.covers(rejection.reason(), situation.channel(), at));
    }
}
