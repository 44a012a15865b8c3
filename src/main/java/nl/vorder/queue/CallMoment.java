package nl.vorder.queue;

import java.time.Instant;
import nl.vorder.compliance.CallWindow;
import nl.vorder.compliance.Channel;
import nl.vorder.compliance.ContactFacts;
import nl.vorder.compliance.ContactQuestion;
import nl.vorder.compliance.GuardedAction;
import nl.vorder.compliance.WindowState;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DossierId;
import org.springframework.stereotype.Component;

/**
 * Asks the guardrail about the moment that matters: now while the phones are open, else the moment they open.
 *
 * <p>So a row is ready whatever the hour, and the night does not move thousands of rows to and fro.
 *
 * @see "Decision record 0082"
 */
@Component
class CallMoment {

    private final CallWindow window;

    CallMoment(CallWindow window) {
        this.window = window;
    }

    /** Whether somebody may be called at this hour, and until or from when. */
    WindowState window(Instant now) {
        WindowState firms = window.at(now, false);
        return firms.open() ? firms : earlier(firms, window.at(now, true));
    }

    /** The question whether the debtor may be called. */
    ContactQuestion question(
            DebtorId debtorId, DossierId dossierId, DebtorKind kind, QueueReason reason, boolean barred, Instant now) {
        WindowState state = window.at(now, kind.isNaturalPerson());
        return new ContactQuestion(
                debtorId,
                dossierId,
                kind,
                Channel.PHONE,
                reason == QueueReason.CALL_BACK_DUE ? GuardedAction.CALL_BACK : GuardedAction.QUEUE,
                state.open() ? now : state.until(),
                ContactFacts.ofCall(barred));
    }

    /** The question that the call button asks: now, whatever the hour. */
    ContactQuestion callNow(
            DebtorId debtorId, DossierId dossierId, DebtorKind kind, QueueReason reason, boolean barred, Instant now) {
        return new ContactQuestion(
                debtorId, dossierId, kind, Channel.PHONE, reason.calling(), now, ContactFacts.ofCall(barred));
    }

    private static WindowState earlier(WindowState one, WindowState other) {
        return other.open() || other.until().isBefore(one.until()) ? other : one;
    }
}
