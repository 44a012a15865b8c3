package nl.vorder.call;

import java.util.List;
import nl.vorder.compliance.Channel;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.compliance.ContactFacts;
import nl.vorder.compliance.ContactLog;
import nl.vorder.compliance.ContactMade;
import nl.vorder.compliance.ContactQuestion;
import nl.vorder.compliance.ContactStarts;
import nl.vorder.compliance.GuardedAction;
import nl.vorder.debtor.DebtorDirectory;
import nl.vorder.dossier.DossierDetails;
import nl.vorder.dossier.Limitations;
import org.springframework.stereotype.Component;

/** Counts calls as contacts. A call of ours that never asked the guardrail is asked about now and refused like any other. */
@Component
class CallContacts {

    private final ContactStarts starts;
    private final ContactLog log;
    private final DebtorDirectory debtors;
    private final Limitations limitations;

    CallContacts(ContactStarts starts, ContactLog log, DebtorDirectory debtors, Limitations limitations) {
        this.starts = starts;
        this.log = log;
        this.debtors = debtors;
        this.limitations = limitations;
    }

    /** What stands against the call having been made; the debtor's own call is always answered. */
    List<FieldRefusal> refusals(RecordCall call, DossierDetails dossier) {
        if (call.direction() == Direction.INBOUND || starts.hasBegun(call.callKey())) {
            return List.of();
        }
        ContactQuestion question = new ContactQuestion(
                dossier.debtorId(),
                dossier.id(),
                debtors.find(dossier.debtorId()).kind(),
                Channel.PHONE,
                GuardedAction.CALL,
                call.startedAt(),
                ContactFacts.ofCall(limitations.of(dossier.id()).blocksCalls()));
        return starts.begin(question, call.callKey()) instanceof ContactDecision.Refused refused
                ? FieldRefusal.ofGuard("outcome", refused)
                : List.of();
    }

    /** Keeps how the call went, in the transaction of the call. */
    void keep(RecordCall call, DossierDetails dossier) {
        boolean conversation =
                call.results().stream().anyMatch(result -> result.outcome().isConversation());
        if (call.direction() == Direction.INBOUND) {
            log.record(new ContactMade(
                    dossier.debtorId(), dossier.id(), Channel.PHONE, conversation, true, call.startedAt()));
        } else if (conversation) {
            starts.spoke(call.callKey());
        }
    }
}
