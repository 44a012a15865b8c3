package nl.vorder.call.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.shared.BusinessCalendar;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.Stage;
import nl.vorder.shared.Zone;

/**
 * The earliest next contact an outcome leaves behind, as is customary in the trade. Caps and holds come on top of it.
 */
public final class NextContact {

    private static final Duration ENGAGED = Duration.ofMinutes(30);
    private static final Duration OTHER_PART_OF_DAY = Duration.ofHours(4);
    private static final int DAYS_TO_BOOK = 3;
    private static final int DAYS_TO_ANSWER = 5;
    private static final int DAYS_TO_CONFIRM_COMPLAINT = 2;
    private static final int WEEK = 7;

    private NextContact() {}

    /** The moment before which nobody calls again; empty if the outcome says nothing about it. */
    public static Optional<Instant> after(Outcome outcome, Instant endedAt) {
        LocalDate day = Zone.local(endedAt).toLocalDate();
        return switch (outcome) {
            case CONNECTION_LOST -> Optional.of(endedAt);
            case BUSY -> Optional.of(endedAt.plus(ENGAGED));
            case NO_ANSWER, DECLINED, NUMBER_DEAD, WRONG_NUMBER -> Optional.of(endedAt.plus(OTHER_PART_OF_DAY));
            case VOICEMAIL, THIRD_PARTY -> start(day.plusDays(1));
            case DOCUMENT_REQUEST -> start(BusinessCalendar.plusBankDays(day, DAYS_TO_BOOK));
            case SAYS_PAID, PAID_NOW ->
                start(BusinessCalendar.plusBankDays(day, DAYS_TO_BOOK).plusDays(1));
            case ARRANGEMENT_REQUEST -> start(BusinessCalendar.plusBankDays(day, DAYS_TO_ANSWER));
            case CANNOT_PAY, REFUSES, IDENTIFICATION_REFUSED -> start(day.plusDays(WEEK));
            // The debtor hears in writing within two working days that the complaint has come in.
            case COMPLAINT -> start(BusinessCalendar.plusBankDays(day, DAYS_TO_CONFIRM_COMPLAINT));
            // Agreements, call-backs and holds keep their own moment.
            case PROMISE,
                    PART_PROMISE,
                    ARRANGEMENT,
                    CALL_BACK,
                    DISPUTE,
                    DEBT_HELP,
                    ALL_WELL,
                    VULNERABLE,
                    WRITTEN_ONLY,
                    LANGUAGE_PROBLEM,
                    AGGRESSION,
                    DECEASED,
                    INSOLVENT -> Optional.empty();
        };
    }

    /**
     * Whether the outcome leaves open when somebody is in touch again, so that the agent is asked: somebody was spoken and nothing was
     * agreed, planned or stopped. Everything else has its step: an attempt is repeated at another part of the day, an agreement has its
     * day, a stop has its end.
     *
     * @param stage the stage the dossier is in; a refusal that leads to the last call needs no question
     */
    public static boolean isOpenAfter(Outcome outcome, Stage stage) {
        return switch (outcome) {
            case CANNOT_PAY, DOCUMENT_REQUEST, THIRD_PARTY -> true;
            case REFUSES -> stageAfter(outcome, stage).isEmpty();
            case PROMISE,
                    PART_PROMISE,
                    ARRANGEMENT,
                    ARRANGEMENT_REQUEST,
                    CALL_BACK,
                    DISPUTE,
                    SAYS_PAID,
                    PAID_NOW,
                    DEBT_HELP,
                    ALL_WELL,
                    VULNERABLE,
                    COMPLAINT,
                    WRITTEN_ONLY,
                    IDENTIFICATION_REFUSED,
                    WRONG_NUMBER,
                    LANGUAGE_PROBLEM,
                    AGGRESSION,
                    DECEASED,
                    INSOLVENT,
                    NO_ANSWER,
                    BUSY,
                    DECLINED,
                    VOICEMAIL,
                    NUMBER_DEAD,
                    CONNECTION_LOST -> false;
        };
    }

    /** The stage an outcome leads to; empty: the same. A refusal after a demand leaves only the last call before court. */
    public static Optional<Stage> stageAfter(Outcome outcome, Stage stage) {
        boolean demanded = stage == Stage.AFTER_DEMAND || stage == Stage.BROKEN_PROMISE;
        return outcome == Outcome.REFUSES && demanded ? Optional.of(Stage.FINAL) : Optional.empty();
    }

    private static Optional<Instant> start(LocalDate day) {
        return Optional.of(day.atStartOfDay(Zone.AMSTERDAM).toInstant());
    }
}
