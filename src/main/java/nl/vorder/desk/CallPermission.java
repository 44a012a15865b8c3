package nl.vorder.desk;

import java.time.Clock;
import java.util.UUID;
import nl.vorder.compliance.Channel;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.compliance.ContactFacts;
import nl.vorder.compliance.ContactGuard;
import nl.vorder.compliance.ContactQuestion;
import nl.vorder.compliance.ContactStarts;
import nl.vorder.compliance.GuardedAction;
import nl.vorder.debtor.DebtorDetails;
import nl.vorder.dossier.Limitations;
import nl.vorder.shared.DossierId;
import org.springframework.stereotype.Component;

/** Whether the debtor may be called now. */
@Component
class CallPermission {

    private final ContactGuard guard;
    private final ContactStarts starts;
    private final Limitations limitations;
    private final Clock clock;

    CallPermission(ContactGuard guard, ContactStarts starts, Limitations limitations, Clock clock) {
        this.guard = guard;
        this.starts = starts;
        this.limitations = limitations;
        this.clock = clock;
    }

    ContactDecision mayCall(DebtorDetails debtor, DossierId dossier, GuardedAction action, boolean barred) {
        return guard.decide(question(debtor, dossier, action, barred));
    }

    ContactDecision decideToCall(DebtorDetails debtor, DossierId dossier, GuardedAction action, UUID callKey) {
        boolean barred = limitations.of(dossier).blocksCalls();
        return starts.begin(question(debtor, dossier, action, barred), callKey);
    }

    void withdraw(UUID callKey) {
        starts.withdraw(callKey);
    }

    boolean hasBegun(UUID callKey) {
        return starts.hasBegun(callKey);
    }

    private ContactQuestion question(DebtorDetails debtor, DossierId dossier, GuardedAction action, boolean barred) {
        return new ContactQuestion(
                debtor.id(),
                dossier,
                debtor.kind(),
                Channel.PHONE,
                action,
                clock.instant(),
                ContactFacts.ofCall(barred));
    }
}
