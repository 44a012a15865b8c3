package nl.vorder.agreement;

import java.util.List;
import nl.vorder.audit.Journal;
import nl.vorder.security.CurrentUser;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.UtcColumn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores a team lead's answer, whole or not at all.
 *
 * <p>The dossier is locked first, as closing it does: an answer comes before or after the closing, and of two team leads one is first.
 */
@Component
class ProposalDecisions {

    private final JdbcClient database;
    private final ProposalQueries queries;
    private final Agreements agreements;
    private final Journal journal;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    ProposalDecisions(
            JdbcClient database,
            ProposalQueries queries,
            Agreements agreements,
            Journal journal,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.database = database;
        this.queries = queries;
        this.agreements = agreements;
        this.journal = journal;
        this.currentUser = currentUser;
        this.events = events;
    }

    @Transactional
    public ProposalAnswer answer(long id, boolean approved, String answer) {
        lockDossier(id);
        int answered = database.sql("""
                UPDATE agreement_proposal
                   SET state = :state, answer = :answer, answered_by = :by, answered_at = :at
                 WHERE id = :id AND state = 'WAITING'
                """)
                .param("state", (approved ? ProposalState.APPROVED : ProposalState.REFUSED).name())
                .param("answer", answer)
                .param("by", currentUser.id().value())
                .param("at", UtcColumn.of(agreements.now()))
                .param("id", id)
                .update();
        Proposal proposal = queries.find(id).orElseThrow(() -> missing(id));
        if (answered == 0) {
            return new ProposalAnswer.NoLonger(proposal);
        }
        journal.write(
                approved ? "agreement.proposal-approved" : "agreement.proposal-refused",
                "dossier",
                proposal.dossierId().value(),
                "proposal " + id);
        events.publishEvent(new ProposalAnswered(
                id,
                proposal.dossierId(),
                proposal.debtorId(),
                proposal.dossierNumber(),
                proposal.askedById(),
                approved));
        return new ProposalAnswer.Given(proposal);
    }

    private void lockDossier(long id) {
        List<Long> locked = database.sql("""
                SELECT id FROM dossier_dossier
                 WHERE id = (SELECT dossier_id FROM agreement_proposal WHERE id = :id) FOR UPDATE
                """)
                .param("id", id)
                .query((row, number) -> row.getLong("id"))
                .list();
        if (locked.isEmpty()) {
            throw missing(id);
        }
    }

    private static DomainException missing(long id) {
        return new DomainException("agreement.no-proposal", "There is no proposal " + id);
    }
}
