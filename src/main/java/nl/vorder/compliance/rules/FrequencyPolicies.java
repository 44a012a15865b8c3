package nl.vorder.compliance.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vorder.compliance.GuardedAction;
import nl.vorder.compliance.RefusalReason;
import nl.vorder.shared.Zone;

/**
 * How often. The law asks for proportion and names no number; these limits are the agency's. They count per person over all
 * dossiers, attempts and conversations apart, and never count the debtor's own calls as attempts.
 */
public final class FrequencyPolicies {

    private static final Duration SEVEN_DAYS = Duration.ofDays(7);

    /** A person is not called too often on one day. */
    public static final ContactPolicy FEW_ATTEMPTS_A_DAY = (situation, moment) -> {
        if (!situation.isCall()) {
            return Ruling.ALLOWANCE;
        }
        long today = contacts(situation).stream()
                .filter(PastContact::isAttempt)
                .filter(contact -> isSameDay(contact, moment))
                .count();
        return today < situation.settings().attemptsPerDay()
                ? Ruling.ALLOWANCE
                : Ruling.policy(RefusalReason.ATTEMPTS_TODAY, moment.tomorrow());
    };

    /** Between two calls to a person lies some time. */
    public static final ContactPolicy TIME_BETWEEN_ATTEMPTS = (situation, moment) -> {
        if (!situation.isCall()) {
            return Ruling.ALLOWANCE;
        }
        Optional<Instant> free = contacts(situation).stream()
                .filter(PastContact::isAttempt)
                .findFirst()
                .map(last -> last.at().plus(situation.settings().minimumGap()));
        return free.filter(moment.at()::isBefore)
                .map(until -> Ruling.policy(RefusalReason.MINIMUM_GAP, until))
                .orElse(Ruling.ALLOWANCE);
    };

    /** A person is not called too often in seven times 24 hours. */
    public static final ContactPolicy FEW_ATTEMPTS_IN_SEVEN_DAYS = (situation, moment) -> {
        if (!situation.isCall()) {
            return Ruling.ALLOWANCE;
        }
        int most = situation.settings().attemptsPerSevenDays();
        Optional<Instant> free = contacts(situation).stream()
                .filter(PastContact::isAttempt)
                .skip(most - 1L)
                .findFirst()
                .map(contact -> contact.at().plus(SEVEN_DAYS));
        return free.filter(moment.at()::isBefore)
                .map(until -> Ruling.policy(RefusalReason.ATTEMPTS_SEVEN_DAYS, until))
                .orElse(Ruling.ALLOWANCE);
    };

    /** After a conversation a person is left in peace, unless the debtor asked for a call or broke an agreement since. */
    public static final ContactPolicy QUIET_AFTER_A_CONVERSATION = (situation, moment) -> {
        if (!situation.isCall() || situation.action() == GuardedAction.PLAN) {
            return Ruling.ALLOWANCE;
        }
        return contacts(situation).stream()
                .filter(PastContact::isConversation)
                .findFirst()
                .map(conversation -> quietUntil(situation, conversation.at()))
                .filter(moment.at()::isBefore)
                .map(until -> Ruling.policy(RefusalReason.QUIET_DAYS, until))
                .orElse(Ruling.ALLOWANCE);
    };

    /** A person does not get too many e-mails and messages on one day. */
    public static final ContactPolicy FEW_MESSAGES_A_DAY = (situation, moment) -> {
        if (situation.isCall() || !situation.channel().isInstant() || situation.isConfirmation()) {
            return Ruling.ALLOWANCE;
        }
        long today = contacts(situation).stream()
                .filter(PastContact::isMessage)
                .filter(contact -> isSameDay(contact, moment))
                .count();
        return today < situation.settings().messagesPerDay()
                ? Ruling.ALLOWANCE
                : Ruling.policy(RefusalReason.MESSAGES_TODAY, moment.tomorrow());
    };

    private FrequencyPolicies() {}

    private static Instant quietUntil(Situation situation, Instant conversation) {
        Instant until = Moment.startOf(Zone.local(conversation)
                .toLocalDate()
                .plusDays(situation.settings().quietDays()));
        Circumstances known = situation.circumstances();
        if (known.callBackDue().isPresent()) {
            until = earlier(until, known.callBackDue().get());
        }
        if (known.agreementBroken().filter(conversation::isBefore).isPresent()) {
            until = earlier(until, known.agreementBroken().get());
        }
        return until;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static boolean isSameDay(PastContact contact, Moment moment) {
        return Zone.local(contact.at()).toLocalDate().equals(moment.date());
    }

    private static List<PastContact> contacts(Situation situation) {
        return situation.circumstances().contacts();
    }
}
