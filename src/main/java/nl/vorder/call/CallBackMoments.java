package nl.vorder.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vorder.compliance.Channel;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.compliance.ContactDecision.Refused;
import nl.vorder.compliance.ContactGuard;
import nl.vorder.compliance.ContactQuestion;
import nl.vorder.compliance.GuardedAction;
import nl.vorder.compliance.RefusalReason;
import nl.vorder.debtor.DebtorDirectory;
import nl.vorder.dossier.DossierDetails;
import nl.vorder.shared.DebtorKind;
import org.springframework.stereotype.Component;

/** Asks the guardrail whether a debtor may be called at a moment to come. */
@Component
class CallBackMoments {

    private final ContactGuard guard;
    private final DebtorDirectory debtors;

    CallBackMoments(ContactGuard guard, DebtorDirectory debtors) {
        this.guard = guard;
        this.debtors = debtors;
    }

    /** Why the debtor may not be called at the moment; a call-back that stands is no reason, it is being moved. */
    Optional<Refused> refusal(DossierDetails dossier, Instant at) {
        return refusal(guard.decide(question(dossier, kind(dossier), at)));
    }

    /** The moments among these at which the debtor may be called. */
    List<Instant> allowed(DossierDetails dossier, List<Instant> moments) {
        if (moments.isEmpty()) {
            return List.of();
        }
        DebtorKind kind = kind(dossier);
        List<ContactDecision> decisions = guard.decideAll(
                moments.stream().map(at -> question(dossier, kind, at)).toList());
        List<Instant> allowed = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            if (refusal(decisions.get(i)).isEmpty()) {
                allowed.add(moments.get(i));
            }
        }
        return allowed;
    }

    private static Optional<Refused> refusal(ContactDecision decision) {
        return decision instanceof Refused refused
                        && !refused.reasons().stream().allMatch(reason -> reason == RefusalReason.CALL_BACK)
                ? Optional.of(refused)
                : Optional.empty();
    }

    private DebtorKind kind(DossierDetails dossier) {
        return debtors.find(dossier.debtorId()).kind();
    }

    private static ContactQuestion question(DossierDetails dossier, DebtorKind kind, Instant at) {
        return new ContactQuestion(dossier.debtorId(), dossier.id(), kind, Channel.PHONE, GuardedAction.CALL_BACK, at);
    }
}
