package nl.vorder.queue;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.vorder.agreement.AgreementChanged;
import nl.vorder.call.CallBackChanged;
import nl.vorder.call.CallRecorded;
import nl.vorder.compliance.ClaimReleased;
import nl.vorder.compliance.HoldLifted;
import nl.vorder.compliance.HoldPlaced;
import nl.vorder.dossier.DossierClosed;
import nl.vorder.dossier.DossierOpened;
import nl.vorder.dossier.PaymentReceived;
import nl.vorder.dossier.PaymentReversed;
import nl.vorder.dossier.StageChanged;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the queue in step with what happens: gathers the dossiers a transaction touches and recomputes them once, just before it
 * commits. The queue is then never behind, and a batch of thousands is a few sets.
 *
 * @see "Decision record 0081"
 */
@Component
class QueueEvents {

    private final QueueRefresh refresh;
    private final QueueEntries entries;

    QueueEvents(QueueRefresh refresh, QueueEntries entries) {
        this.refresh = refresh;
        this.entries = entries;
    }

    @EventListener
    void on(CallRecorded event) {
        touch(List.of(event.dossierId()));
        // The caps count per person: the other dossiers of the debtor rest too.
        touchDebtor(event.debtorId());
    }

    @EventListener
    void on(CallBackChanged event) {
        touch(List.of(event.dossierId()));
    }

    @EventListener
    void on(AgreementChanged event) {
        touch(List.of(event.dossierId()));
    }

    @EventListener
    void on(PaymentReceived event) {
        touch(List.of(event.dossierId()));
    }

    @EventListener
    void on(PaymentReversed event) {
        touch(List.of(event.dossierId()));
    }

    @EventListener
    void on(DossierOpened event) {
        touch(event.dossierIds());
    }

    @EventListener
    void on(DossierClosed event) {
        touch(List.of(event.dossierId()));
    }

    @EventListener
    void on(ClaimReleased event) {
        touch(List.of(event.dossierId()));
    }

    @EventListener
    void on(StageChanged event) {
        touch(List.of(event.dossierId()));
    }

    @EventListener
    void on(HoldPlaced event) {
        event.dossierId().ifPresentOrElse(id -> touch(List.of(id)), () -> touchDebtor(event.debtorId()));
    }

    @EventListener
    void on(HoldLifted event) {
        event.dossierId().ifPresentOrElse(id -> touch(List.of(id)), () -> touchDebtor(event.debtorId()));
    }

    private void touchDebtor(DebtorId debtor) {
        touch(entries.ofDebtor(debtor));
    }

    private void touch(Collection<DossierId> dossiers) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            refresh.of(dossiers);
            return;
        }
        Touched touched = (Touched) TransactionSynchronizationManager.getResource(this);
        if (touched == null) {
            touched = new Touched();
            TransactionSynchronizationManager.bindResource(this, touched);
            TransactionSynchronizationManager.registerSynchronization(touched);
        }
        touched.dossiers.addAll(dossiers);
    }

    private final class Touched implements TransactionSynchronization {

        private final Set<DossierId> dossiers = new LinkedHashSet<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(QueueEvents.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(QueueEvents.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            refresh.of(dossiers);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(QueueEvents.this);
        }
    }
}
