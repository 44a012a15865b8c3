package nl.vorder.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vorder.agreement.AgreementChanged.ArrangementCompleted;
import nl.vorder.agreement.AgreementChanged.InstalmentMissed;
import nl.vorder.agreement.AgreementChanged.PromiseBroken;
import nl.vorder.agreement.AgreementChanged.PromiseKept;
import nl.vorder.audit.Journal;
import nl.vorder.dossier.DossierRegister;
import nl.vorder.dossier.DossierStatus;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Stage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Weighs agreements against the money that came in, and says what was kept and what was broken. For jobs and the events of the ledger,
 * without a user.
 */
@Component
class PromiseCheck {

    private final PromiseRepository promises;
    private final ArrangementRepository arrangements;
    private final Payments payments;
    private final Agreements agreements;
    private final Proposals proposals;
    private final DossierRegister register;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    PromiseCheck(
            PromiseRepository promises,
            ArrangementRepository arrangements,
            Payments payments,
            Agreements agreements,
            Proposals proposals,
            DossierRegister register,
            Journal journal,
            ApplicationEventPublisher events) {
        this.promises = promises;
        this.arrangements = arrangements;
        this.payments = payments;
        this.agreements = agreements;
        this.proposals = proposals;
        this.register = register;
        this.journal = journal;
        this.events = events;
    }

    /** Weighs what runs in a dossier, and what was kept with money that may have gone back. */
    @Transactional
    void weigh(DossierId dossierId) {
        LocalDate today = agreements.today();
        List<Promise> weighed = new ArrayList<>(
                promises.findByDossierIdAndStateIn(dossierId.value(), List.of(PromiseState.OPEN, PromiseState.KEPT)));
        weighed.forEach(promise -> weigh(promise, today));
        arrangements
                .findByDossierIdAndState(dossierId.value(), ArrangementState.ACTIVE)
                .forEach(arrangement -> weigh(arrangement, today));
    }

    /** Weighs one running promise whose check day has passed. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void weighPromise(long id) {
        promises.findById(id).ifPresent(promise -> weigh(promise, agreements.today()));
    }

    /** Weighs one running arrangement with a part that is due. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void weighArrangement(long id) {
        arrangements.findById(id).ifPresent(arrangement -> weigh(arrangement, agreements.today()));
    }

    /** Ends what runs in a dossier that was closed. */
    @Transactional
    void settle(DossierId dossierId, boolean paid) {
        LocalDate today = agreements.today();
        proposals.withdraw(dossierId, Optional.empty());
        for (Promise promise : promises.findByDossierIdAndState(dossierId.value(), PromiseState.OPEN)) {
            if (paid) {
                promise.keep(today);
                events.publishEvent(new PromiseKept(dossierId, promise.amount(), promise.dueOn()));
            } else {
                promise.withdraw(today);
            }
        }
        for (Arrangement arrangement :
                arrangements.findByDossierIdAndState(dossierId.value(), ArrangementState.ACTIVE)) {
            if (paid) {
                arrangement.complete(today);
                events.publishEvent(new ArrangementCompleted(dossierId));
            } else {
                arrangement.withdraw(today);
            }
        }
        agreements.lift(dossierId);
    }

    private void weigh(Promise promise, LocalDate today) {
        DossierId dossierId = promise.dossierId();
        boolean changed = promise.weigh(payments.since(dossierId, promise.promisedAt(), promise.checkOn()), today);
        if (!changed) {
            return;
        }
        switch (promise.state()) {
            case KEPT -> {
                agreements.lift(dossierId);
                note("agreement.promise-kept", dossierId, promise);
                events.publishEvent(new PromiseKept(dossierId, promise.amount(), promise.dueOn()));
            }
            case BROKEN -> {
                agreements.lift(dossierId);
                note("agreement.promise-broken", dossierId, promise);
                broken(dossierId);
                events.publishEvent(new PromiseBroken(dossierId, promise.amount(), promise.dueOn()));
            }
            case OPEN, WITHDRAWN -> note("agreement.promise-reopened", dossierId, promise);
        }
    }

    private void weigh(Arrangement arrangement, LocalDate today) {
        DossierId dossierId = arrangement.dossierId();
        if (!arrangement.weigh(payments.since(dossierId, arrangement.agreedAt(), today), today)) {
            return;
        }
        agreements.lift(dossierId);
        arrangement
                .missed()
                .ifPresentOrElse(
                        part -> {
                            journal.write(
                                    "agreement.arrangement-broken",
                                    "dossier",
                                    dossierId.value(),
                                    "instalment " + part.number() + ": " + part.amount());
                            broken(dossierId);
                            events.publishEvent(new InstalmentMissed(dossierId, part.amount(), part.dueOn()));
                        },
                        () -> {
                            journal.write("agreement.arrangement-completed", "dossier", dossierId.value(), "");
                            events.publishEvent(new ArrangementCompleted(dossierId));
                        });
    }

    /** The next call speaks of the broken word; the last call before court stays the last. */
    private void broken(DossierId dossierId) {
        var dossier = agreements.dossier(dossierId);
        if (dossier.status() == DossierStatus.OPEN && dossier.stage() != Stage.FINAL) {
            register.changeStage(dossierId, Stage.BROKEN_PROMISE);
        }
    }

    private void note(String action, DossierId dossierId, Promise promise) {
        journal.write(action, "dossier", dossierId.value(), promise.amount() + " on " + promise.dueOn());
    }
}
