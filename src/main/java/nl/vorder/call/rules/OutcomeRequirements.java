package nl.vorder.call.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.vorder.call.FieldRefusal;
import nl.vorder.call.OutcomeFields;
import nl.vorder.call.RecordCall;
import nl.vorder.shared.Money;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.Stage;
import nl.vorder.shared.Zone;

/**
 * Which fields each outcome needs. Limits of the client firm's mandate and the guardrail are asked elsewhere.
 *
 * <p>A note is needed only where the next person can do nothing without one.
 */
public final class OutcomeRequirements {

    private static final int LONGEST_NOTE = 2_000;
    private static final Duration LONGEST_WAIT = Duration.ofDays(60);

    /** Something is agreed about money that only the debtor may agree: the identity has to be confirmed. */
    private static final Set<Outcome> NEEDS_IDENTITY = EnumSet.of(
            Outcome.PROMISE, Outcome.PART_PROMISE, Outcome.ARRANGEMENT, Outcome.ARRANGEMENT_REQUEST, Outcome.PAID_NOW);

    private static final Set<Outcome> NEEDS_NOTE = EnumSet.of(Outcome.DISPUTE, Outcome.COMPLAINT, Outcome.AGGRESSION);

    private static final Set<Outcome> NEEDS_REASON = EnumSet.of(Outcome.CANNOT_PAY, Outcome.REFUSES);

    private static final Set<Outcome> NEEDS_PLAN = EnumSet.of(Outcome.ARRANGEMENT, Outcome.ARRANGEMENT_REQUEST);

    private OutcomeRequirements() {}

    /**
     * What stands against recording the call.
     *
     * @param open what is owed in all
     * @param stage the stage the dossier is in
     */
    public static List<FieldRefusal> check(RecordCall call, Money open, Stage stage, Instant now) {
        List<FieldRefusal> refusals = new ArrayList<>();
        always(call, now, refusals);
        if (NEEDS_IDENTITY.contains(call.outcome()) && !call.identified()) {
            refusals.add(refusal("identified", "missing"));
        }
        if (NEEDS_NOTE.contains(call.outcome()) && call.note().isBlank()) {
            refusals.add(refusal("note", "missing"));
        }
        if (NEEDS_REASON.contains(call.outcome()) && call.reason().isEmpty()) {
            refusals.add(refusal("reason", "missing"));
        }
        if (NEEDS_PLAN.contains(call.outcome()) && call.fields().instalments().isEmpty()) {
            refusals.add(refusal("instalments", "missing"));
        }
        if (call.outcome() == Outcome.ALL_WELL && stage != Stage.COURTESY) {
            refusals.add(refusal("outcome", "only-courtesy"));
        }
        nextContact(call, now, refusals);
        byOutcome(call, open, Zone.local(now).toLocalDate(), now, refusals);
        return refusals;
    }

    private static void always(RecordCall call, Instant now, List<FieldRefusal> refusals) {
        if (call.endedAt().isBefore(call.startedAt())) {
            refusals.add(refusal("endedAt", "before-start"));
        }
        if (call.startedAt().isAfter(now)) {
            refusals.add(refusal("endedAt", "future"));
        }
        if (call.note().length() > LONGEST_NOTE) {
            refusals.add(refusal("note", "too-long", Integer.toString(LONGEST_NOTE)));
        }
    }

    /** Nobody puts a dossier out of sight. */
    private static void nextContact(RecordCall call, Instant now, List<FieldRefusal> refusals) {
        call.fields().nextContactAt().ifPresent(at -> {
            if (!at.isAfter(now)) {
                refusals.add(refusal("nextContactAt", "past"));
            } else if (at.isAfter(now.plus(LONGEST_WAIT))) {
                refusals.add(refusal("nextContactAt", "far", Long.toString(LONGEST_WAIT.toDays())));
            }
        });
    }

    private static void byOutcome(
            RecordCall call, Money open, LocalDate today, Instant now, List<FieldRefusal> refusals) {
        OutcomeFields fields = call.fields();
        switch (call.outcome()) {
            case PROMISE -> promise(fields, refusals);
            case PART_PROMISE -> {
                promise(fields, refusals);
                if (fields.amount()
                        .filter(amount -> amount.compareTo(open) >= 0)
                        .isPresent()) {
                    refusals.add(refusal("amount", "not-a-part", FieldRefusal.shown(open)));
                }
            }
            case SAYS_PAID -> paid(fields, today, refusals);
            case PAID_NOW -> amount(fields, refusals);
            case CALL_BACK -> {
                if (fields.callBackAt().isEmpty()) {
                    refusals.add(refusal("callBackAt", "missing"));
                } else if (!fields.callBackAt().get().isAfter(now)) {
                    refusals.add(refusal("callBackAt", "past"));
                }
            }
            default -> {
                // The code says it all.
            }
        }
    }

    private static void promise(OutcomeFields fields, List<FieldRefusal> refusals) {
        amount(fields, refusals);
        if (fields.on().isEmpty()) {
            refusals.add(refusal("on", "missing"));
        }
        if (fields.way().isEmpty()) {
            refusals.add(refusal("way", "missing"));
        }
    }

    private static void paid(OutcomeFields fields, LocalDate today, List<FieldRefusal> refusals) {
        amount(fields, refusals);
        if (fields.on().isEmpty()) {
            refusals.add(refusal("on", "missing"));
        } else if (fields.on().get().isAfter(today)) {
            refusals.add(refusal("on", "future"));
        }
    }

    private static void amount(OutcomeFields fields, List<FieldRefusal> refusals) {
        if (fields.amount().isEmpty()) {
            refusals.add(refusal("amount", "missing"));
        } else if (!fields.amount().get().isPositive()) {
            refusals.add(refusal("amount", "not-positive"));
        }
    }

    private static FieldRefusal refusal(String field, String what, String... values) {
        return new FieldRefusal(field, "call.refusal." + field + "." + what, List.of(values));
    }
}
