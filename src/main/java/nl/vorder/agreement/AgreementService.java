package nl.vorder.agreement;

import java.util.List;
import java.util.Optional;
import nl.vorder.agreement.AgreementChanged.ArrangementConcluded;
import nl.vorder.agreement.AgreementChanged.PromiseMade;
import nl.vorder.audit.Journal;
import nl.vorder.compliance.HoldKind;
import nl.vorder.dossier.DossierDetails;
import nl.vorder.shared.DossierId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps promises and payment arrangements within the mandate of the client firm. */
@Service
@Transactional(readOnly = true)
public class AgreementService {

    private static final String STAFF = "hasAnyRole('AGENT', 'TEAM_LEAD')";

    private final PromiseRepository promises;
    private final ArrangementRepository arrangements;
    private final Agreements agreements;
    private final Proposals proposals;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    AgreementService(
            PromiseRepository promises,
            ArrangementRepository arrangements,
            Agreements agreements,
            Proposals proposals,
            Journal journal,
            ApplicationEventPublisher events) {
        this.promises = promises;
        this.arrangements = arrangements;
        this.agreements = agreements;
        this.proposals = proposals;
        this.journal = journal;
        this.events = events;
    }

    /**
     * Takes a promise, which replaces what was agreed before, and stops calling until its check day. The same call makes one promise,
     * however often it is asked.
     */
    @Transactional
    @PreAuthorize(STAFF)
    public PromiseResult promise(MakePromise promise) {
        Optional<Promise> made = promise.callKey().flatMap(promises::findByCallKey);
        if (made.isPresent()) {
            return new PromiseResult.Made(made.get().id(), made.get().checkOn());
        }
        DossierDetails dossier = agreements.dossier(promise.dossierId());
        List<AgreementRefusal> refusals = agreements.check(promise, dossier);
        if (!refusals.isEmpty()) {
            return new PromiseResult.Refused(refusals);
        }
        withdraw(dossier.id());
        proposals.withdraw(dossier.id(), promise.callKey());
        Promise stored = promises.save(new Promise(promise, dossier, agreements.now()));
        agreements.hold(dossier, HoldKind.PROMISE, stored.checkOn());
        agreements.acknowledged(dossier.id(), "promise " + promise.amount() + " on " + promise.dueOn());
        journal.write(
                "agreement.promise-made", "dossier", dossier.id().value(), promise.amount() + " on " + promise.dueOn());
        events.publishEvent(new PromiseMade(dossier.id(), promise.amount(), promise.dueOn()));
        return new PromiseResult.Made(stored.id(), stored.checkOn());
    }

    /**
     * Concludes an arrangement within the mandate or within what a team lead approved, which replaces what was agreed before, and stops
     * calling while it is kept. The same call concludes one arrangement, however often it is asked.
     */
    @Transactional
    @PreAuthorize(STAFF)
    public ArrangementResult arrange(ConcludeArrangement plan) {
        Optional<Arrangement> made = plan.callKey().flatMap(arrangements::findByCallKey);
        if (made.isPresent()) {
            return new ArrangementResult.Concluded(made.get().id(), made.get().firstCheckOn());
        }
        DossierDetails dossier = agreements.dossier(plan.dossierId());
        List<AgreementRefusal> refusals = agreements.check(plan, dossier);
        if (!refusals.isEmpty()) {
            if (!proposals.allows(plan, dossier)) {
                return new ArrangementResult.Refused(refusals);
            }
            proposals.conclude(dossier.id());
        }
        withdraw(dossier.id());
        proposals.withdraw(dossier.id(), plan.callKey());
        Arrangement stored = arrangements.save(new Arrangement(plan, dossier, agreements.now()));
        agreements.hold(dossier, HoldKind.ARRANGEMENT, stored.lastCheckOn());
        agreements.acknowledged(dossier.id(), "arrangement " + stored.total());
        journal.write(
                "agreement.arrangement-concluded",
                "dossier",
                dossier.id().value(),
                stored.total() + " in " + plan.instalments().size());
        events.publishEvent(new ArrangementConcluded(dossier.id(), stored.total()));
        return new ArrangementResult.Concluded(stored.id(), stored.firstCheckOn());
    }

    /**
     * Puts a plan outside the mandate before the team lead. Nothing is agreed by it; a later proposal, agreement or the closing of the
     * dossier withdraws it. The same call proposes once, however often it is asked.
     */
    @Transactional
    @PreAuthorize(STAFF)
    public ProposalResult propose(ConcludeArrangement plan) {
        return proposals.ask(plan);
    }

    /** What was agreed in a dossier. */
    @PreAuthorize(STAFF)
    public AgreementHistory history(DossierId dossierId) {
        List<PromiseSummary> promised = promises.findByDossierIdOrderByPromisedAtDescIdDesc(dossierId.value()).stream()
                .map(Promise::summary)
                .toList();
        List<ArrangementSummary> arranged =
                arrangements.findByDossierIdOrderByAgreedAtDescIdDesc(dossierId.value()).stream()
                        .map(Arrangement::summary)
                        .toList();
        return AgreementSheet.history(promised, arranged);
    }

    private void withdraw(DossierId dossierId) {
        promises.findByDossierIdAndState(dossierId.value(), PromiseState.OPEN)
                .forEach(promise -> promise.withdraw(agreements.today()));
        arrangements
                .findByDossierIdAndState(dossierId.value(), ArrangementState.ACTIVE)
                .forEach(arrangement -> arrangement.withdraw(agreements.today()));
    }
}
