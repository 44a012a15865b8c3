package nl.vorder.compliance.rules;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vorder.compliance.Channel;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.compliance.ContactFacts;
import nl.vorder.compliance.ContactSettings;
import nl.vorder.compliance.GuardedAction;
import nl.vorder.compliance.Hold;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.OpeningHours;
import nl.vorder.compliance.RefusalReason;
import nl.vorder.compliance.Wish;
import nl.vorder.compliance.rules.ForbiddenContacts.Asked;
import nl.vorder.compliance.rules.ForbiddenContacts.Leave;
import nl.vorder.compliance.rules.ForbiddenContacts.Life;
import nl.vorder.compliance.rules.ForbiddenContacts.Made;
import nl.vorder.compliance.rules.ForbiddenContacts.Stood;
import nl.vorder.compliance.rules.ForbiddenContacts.Wished;
import nl.vorder.shared.DebtorId;

/** One person, a clock and what happened so far; contacts are made only when the policies allow them. */
final class RandomLife {

    private static final Instant START = SituationFixture.instant("2026-12-21T08:00");
    private static final Instant NEVER = Instant.MAX;
    private static final Duration LEAVE = Duration.ofMinutes(30);

    /** Something that happens after some minutes. */
    record Step(int minutes, What what, Channel channel, GuardedAction action, HoldKind kind, int length) {}

    /** What happens. */
    enum What {
        TRY,
        TRY_WHEN_ALLOWED,
        SPEAK,
        DEBTOR_CALLS,
        PLACE_HOLD,
        LIFT_HOLDS,
        WISH,
        END_WISHES,
        PAY,
        ASK_FOR_A_CALL,
        BREAK_A_PROMISE,
        OVERRIDE,
        OVERRIDE_AND_TRY
    }

    private Instant now = START;
    private final List<Made> made = new ArrayList<>();
    private final List<Stood> holds = new ArrayList<>();
    private final List<Wished> wishes = new ArrayList<>();
    private final List<Leave> leaves = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();
    private final List<Instant> broken = new ArrayList<>();

    Instant now() {
        return now;
    }

    Life told() {
        return new Life(true, made, holds, wishes, leaves, asked, broken);
    }

    void take(Step step) {
        now = now.plus(Duration.ofMinutes(step.minutes()));
        switch (step.what()) {
            case TRY -> attempt(step, false);
            case SPEAK -> attempt(step, true);
            case TRY_WHEN_ALLOWED -> waitAndTry(step);
            case DEBTOR_CALLS -> made.add(new Made(Channel.PHONE, true, true, false, true, now));
            case PLACE_HOLD -> hold(step.kind(), step.length() < 30 ? NEVER : later(step));
            case LIFT_HOLDS ->
                holds.replaceAll(hold -> hold.until().isAfter(now) ? new Stood(hold.kind(), hold.from(), now) : hold);
            case WISH -> wishes.add(new Wished(wish(step), now, NEVER));
            case END_WISHES ->
                wishes.replaceAll(wish -> wish.until().isAfter(now) ? new Wished(wish.wish(), wish.from(), now) : wish);
            case PAY -> hold(HoldKind.UNMATCHED_MONEY, now.plus(Duration.ofDays(3)));
            case ASK_FOR_A_CALL -> ask(step);
            case BREAK_A_PROMISE -> broken.add(now);
            case OVERRIDE -> override(step);
            case OVERRIDE_AND_TRY -> {
                override(step);
                attempt(step, false);
            }
        }
    }

    private Instant later(Step step) {
        return now.plus(Duration.ofMinutes(Math.max(1, step.length())));
    }

    private void hold(HoldKind kind, Instant until) {
        holds.add(new Stood(kind, now, until));
    }

    /** Plans the call if that moment is allowed; until then nobody else calls. */
    private void ask(Step step) {
        Instant due = later(step);
        if (deliberation(Channel.PHONE, GuardedAction.PLAN).decide(due).allowed()) {
            asked.replaceAll(one -> one.until().isAfter(now) ? new Asked(one.due(), one.from(), now) : one);
            asked.add(new Asked(due, now, NEVER));
            hold(HoldKind.CALL_BACK, due);
        }
    }

    /** Sets aside what stands against the contact, unless any of it is law: what the service does. */
    private void override(Step step) {
        Deliberation deliberation = deliberation(step.channel(), step.action());
        if (deliberation.decide(now) instanceof ContactDecision.Refused refused
                && deliberation.reasonsOfLaw(now).isEmpty()) {
            Set<String> reasons = refused.reasons().stream().map(Enum::name).collect(Collectors.toSet());
            leaves.add(new Leave(step.channel(), reasons, now, now.plus(LEAVE)));
        }
    }

    private void waitAndTry(Step step) {
        if (deliberation(step.channel(), step.action()).decide(now) instanceof ContactDecision.Refused refused) {
            now = refused.nextAllowed().orElse(now);
        }
        attempt(step, false);
    }

    private void attempt(Step step, boolean conversation) {
        if (deliberation(step.channel(), step.action()).decide(now).allowed()) {
            boolean confirmation = step.action() == GuardedAction.CONFIRMATION && step.channel() != Channel.PHONE;
            boolean spoken = conversation && step.channel() == Channel.PHONE;
            made.add(new Made(step.channel(), spoken, false, confirmation, true, now));
            // Nothing else happens in the same instant.
            now = now.plusSeconds(1);
            if (spoken) {
                asked.replaceAll(one -> one.until().isAfter(now) ? new Asked(one.due(), one.from(), now) : one);
            }
        }
    }

    private static Wish wish(Step step) {
        Wish.Kind kind = Wish.Kind.values()[step.length() % 3];
        LocalTime from = LocalTime.of(7 + step.length() % 9, 30);
        Set<DayOfWeek> days = EnumSet.of(
                DayOfWeek.of(1 + step.length() % 7),
                DayOfWeek.of(1 + step.minutes() % 7),
                DayOfWeek.of(1 + (step.length() + 3) % 7));
        return new Wish(
                kind,
                kind == Wish.Kind.NOT_BY || step.length() % 2 == 0 ? Optional.of(step.channel()) : Optional.empty(),
                days,
                step.length() % 5 == 0
                        ? Optional.empty()
                        : Optional.of(new OpeningHours(from, from.plusHours(1 + step.minutes() % 4))));
    }

    Deliberation deliberation(Channel channel, GuardedAction action) {
        Circumstances known = new Circumstances(
                true,
                Optional.empty(),
                false,
                Optional.empty(),
                holds.stream()
                        .filter(hold -> hold.until().isAfter(now))
                        .map(RandomLife::hold)
                        .toList(),
                made.stream()
                        .map(contact -> new PastContact(
                                contact.channel(), contact.conversation(), contact.inbound(), contact.at()))
                        .sorted(Comparator.comparing(PastContact::at).reversed())
                        .toList(),
                asked.stream()
                        .filter(one -> one.until().isAfter(now))
                        .map(Asked::due)
                        .min(Comparator.naturalOrder()),
                broken.stream().max(Comparator.naturalOrder()),
                wishes.stream()
                        .filter(wish -> wish.until().isAfter(now))
                        .map(Wished::wish)
                        .toList(),
                leaves.stream().map(RandomLife::granted).toList(),
                false,
                false);
        return new Deliberation(
                ContactPolicies.allCurrentPolicies(),
                new Situation(channel, action, ContactFacts.NONE, known, ContactSettings.DEFAULT));
    }

    private static GrantedOverride granted(Leave leave) {
        Set<RefusalReason> reasons =
                leave.reasons().stream().map(RefusalReason::valueOf).collect(Collectors.toSet());
        return new GrantedOverride(leave.channel(), reasons, leave.from(), leave.until());
    }

    private static Hold hold(Stood hold) {
        return new Hold(
                0,
                new DebtorId(1),
                Optional.empty(),
                hold.kind(),
                "",
                hold.from(),
                hold.until().equals(NEVER) ? Optional.empty() : Optional.of(hold.until()));
    }
}
