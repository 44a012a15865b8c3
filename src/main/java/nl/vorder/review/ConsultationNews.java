package nl.vorder.review;

import nl.vorder.audit.Journal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes consultations into the journal, and tells the screens once they are stored for good. */
@Component
class ConsultationNews {

    private final Journal journal;
    private final ApplicationEventPublisher events;

    ConsultationNews(Journal journal, ApplicationEventPublisher events) {
        this.journal = journal;
        this.events = events;
    }

    void asked(ConsultationEntry entry) {
        journal.write("review.consultation-asked", "dossier", entry.dossierId().value(), "id " + entry.id());
        afterCommit(new ConsultationAsked(entry.id(), entry.dossierId(), entry.askedBy()));
    }

    void answered(ConsultationEntry entry, boolean agreed, String answer) {
        journal.write(
                "review.consultation-answered",
                "dossier",
                entry.dossierId().value(),
                "id " + entry.id() + (agreed ? " agreed" : " declined"));
        afterCommit(new ConsultationAnswered(entry.id(), entry.dossierId(), entry.askedBy(), agreed, answer));
    }

    private void afterCommit(Object event) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                events.publishEvent(event);
            }
        });
    }
}
