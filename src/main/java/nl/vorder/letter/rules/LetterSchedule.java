package nl.vorder.letter.rules;

import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.letter.rules.Step.Letter;

/**
 * The order of letters: a reminder, for a consumer the fourteen-day letter, then at most two demands; an agreement is confirmed instead.
 *
 * <p>A consumer gets no demand while the fourteen days run. The days between letters are the agency's custom, not law.
 */
public final class LetterSchedule {

    /** Days after the due day before the reminder goes out. */
    public static final int DAYS_TO_REMINDER = 3;

    /** Days after the reminder before the next letter. */
    public static final int DAYS_AFTER_REMINDER = 10;

    /** Days after a demand before the next one. */
    public static final int DAYS_AFTER_DEMAND = 14;

    /** So many demands at most; then people talk. */
    public static final int DEMANDS = 2;

    private LetterSchedule() {}

    /** The letter that may go out on the day; empty: none. */
    public static Optional<Step> on(LocalDate day, LetterFacts facts) {
        return next(day, facts).filter(step -> !step.since().isAfter(day));
    }

    private static Optional<Step> next(LocalDate day, LetterFacts facts) {
        if (facts.agreedOn().isPresent()) {
            LocalDate agreed = facts.agreedOn().get();
            boolean confirmed =
                    facts.confirmedOn().filter(sent -> !sent.isBefore(agreed)).isPresent();
            return confirmed ? Optional.empty() : step(Letter.CONFIRMATION, agreed);
        }
        if (!facts.firstDueOn().isBefore(day)) {
            return Optional.empty();
        }
        boolean first = facts.remindedOn().isEmpty()
                && facts.demandedOn().isEmpty()
                && facts.costsFrom().isEmpty();
        if (first) {
            return step(Letter.REMINDER, facts.firstDueOn().plusDays(DAYS_TO_REMINDER));
        }
        LocalDate afterReminder = facts.remindedOn()
                .map(sent -> sent.plusDays(DAYS_AFTER_REMINDER))
                .orElse(facts.firstDueOn().plusDays(1));
        return facts.consumer() && facts.undemanded()
                ? step(Letter.FOURTEEN_DAY_LETTER, afterReminder)
                : demand(facts, afterReminder);
    }

    private static Optional<Step> demand(LetterFacts facts, LocalDate afterReminder) {
        if (facts.demands() >= DEMANDS) {
            return Optional.empty();
        }
        LocalDate since =
                facts.demandedOn().map(sent -> sent.plusDays(DAYS_AFTER_DEMAND)).orElse(afterReminder);
        LocalDate free = facts.consumer() ? facts.costsFrom().orElse(since) : since;
        return step(Letter.DEMAND, free.isAfter(since) ? free : since);
    }

    private static Optional<Step> step(Letter letter, LocalDate since) {
        return Optional.of(new Step(letter, since));
    }
}
