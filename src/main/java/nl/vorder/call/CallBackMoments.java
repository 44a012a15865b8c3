package nl.vorder.call;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vorder.compliance.Channel;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.compliance.ContactDecision.Refused;
import nl.vorder.compliance.ContactFacts;
import nl.vorder.compliance.ContactGuard;
import nl.vorder.compliance.ContactQuestion;
import nl.vorder.compliance.GuardedAction;
import nl.vorder.debtor.DebtorDirectory;
import nl.vorder.dossier.DossierDetails;
import nl.vorder.dossier.Limitations;
import nl.vorder.shared.Zone;
import org.springframework.stereotype.Component;

/** Asks the guardrail whether a debtor may be called at a moment to come. */
@Component
class CallBackMoments {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final ContactGuard guard;
    private final DebtorDirectory debtors;
    private final Limitations limitations;
    private final Clock clock;

    CallBackMoments(ContactGuard guard, DebtorDirectory debtors, Limitations limitations, Clock clock) {
        this.guard = guard;
        this.debtors = debtors;
        this.limitations = limitations;
        this.clock = clock;
    }

    /** The moments of a day at which the debtor may be called, every fifteen minutes, none in the past. */
    List<Instant> ofDay(DossierDetails dossier, LocalDate day) {
        List<Instant> asked = new ArrayList<>();
        Instant end = day.plusDays(1).atStartOfDay(Zone.AMSTERDAM).toInstant();
        Instant moment = day.atStartOfDay(Zone.AMSTERDAM).toInstant();
        while (moment.isBefore(end)) {
            if (moment.isAfter(clock.instant())) {
                asked.add(moment);
            }
            moment = moment.plus(STEP);
        }
        return allowed(dossier, asked);
    }

    /** Why the debtor may not be called at the moment; a call-back that stands is no reason, it is being moved. */
    Optional<Refused> refusal(DossierDetails dossier, Instant at) {
        return refusal(guard.decide(question(dossier, at)));
    }

    /** The same, for a moment somebody chose: the answer is kept. */
    Optional<Refused> refusalOfChoice(DossierDetails dossier, Instant at) {
        return refusal(guard.decideAndLog(question(dossier, at)));
    }

    /** The first moment from this one on at which the debtor may be called; the moment itself if somebody has to act first. */
    Instant firstAllowed(DossierDetails dossier, Instant at) {
        return refusal(dossier, at).flatMap(Refused::nextAllowed).orElse(at);
    }

    /** The moments among these at which the debtor may be called. */
    List<Instant> allowed(DossierDetails dossier, List<Instant> moments) {
        if (moments.isEmpty()) {
            return List.of();
        }
        ContactQuestion question = question(dossier, moments.getFirst());
        List<ContactDecision> decisions =
                guard.decideAll(moments.stream().map(question::at).toList());
        List<Instant> allowed = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            if (refusal(decisions.get(i)).isEmpty()) {
                allowed.add(moments.get(i));
            }
        }
        return allowed;
    }

    private static Optional<Refused> refusal(ContactDecision decision) {
        return decision instanceof Refused refused ? Optional.of(refused) : Optional.empty();
    }

    private ContactQuestion question(DossierDetails dossier, Instant at) {
        return new ContactQuestion(
                dossier.debtorId(),
                dossier.id(),
                debtors.find(dossier.debtorId()).kind(),
                Channel.PHONE,
                GuardedAction.PLAN,
                at,
                ContactFacts.ofCall(limitations.of(dossier.id()).blocksCalls()));
    }
}
