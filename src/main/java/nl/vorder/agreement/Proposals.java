package nl.vorder.agreement;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vorder.agreement.AgreementRefusal.Limit;
import nl.vorder.agreement.ConcludeArrangement.Instalment;
import nl.vorder.audit.Journal;
import nl.vorder.dossier.DossierDetails;
import nl.vorder.security.CurrentUser;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps plans outside the mandate until a team lead has answered, and lets an approved one be agreed. The caller checks permission and
 * begins the transaction.
 *
 * @see "Decision record 0161"
 */
@Component
class Proposals {

    /** So long an approval counts: the debtor has to be reached, and what is open changes. */
    static final Duration APPROVAL_COUNTS = Duration.ofDays(14);

    private final JdbcClient database;
    private final ProposalQueries queries;
    private final Agreements agreements;
    private final Journal journal;
    private final CurrentUser currentUser;

    Proposals(
            JdbcClient database,
            ProposalQueries queries,
            Agreements agreements,
            Journal journal,
            CurrentUser currentUser) {
        this.database = database;
        this.queries = queries;
        this.agreements = agreements;
        this.journal = journal;
        this.currentUser = currentUser;
    }

    /** Puts a plan before the team lead; it replaces what was proposed before. */
    ProposalResult ask(ConcludeArrangement plan) {
        Optional<Long> asked = plan.callKey().map(UUID::toString).flatMap(queries::byCall);
        if (asked.isPresent()) {
            return new ProposalResult.Asked(asked.get());
        }
        DossierDetails dossier = agreements.dossier(plan.dossierId());
        List<AgreementRefusal> refusals = agreements.check(plan, dossier);
        List<AgreementRefusal> beyond =
                refusals.stream().filter(refusal -> refusal.limit().ofMandate()).toList();
        if (beyond.size() < refusals.size()) {
            return new ProposalResult.Refused(refusals.stream()
                    .filter(refusal -> !refusal.limit().ofMandate())
                    .toList());
        }
        if (beyond.isEmpty() || allows(plan, dossier)) {
            return new ProposalResult.Refused(List.of(new AgreementRefusal(Limit.WITHIN_MANDATE, "")));
        }
        withdraw(dossier.id(), plan.callKey());
        long id = insert(plan, dossier, beyond);
        journal.write(
                "agreement.plan-proposed",
                "dossier",
                dossier.id().value(),
                "proposal " + id + ", " + plan.instalments().size() + " instalments");
        return new ProposalResult.Asked(id);
    }

    /** Whether a team lead approved a plan that goes as far as this one, not too long ago. */
    boolean allows(ConcludeArrangement plan, DossierDetails dossier) {
        return queries.latest(dossier.id(), agreements.now().minus(APPROVAL_COUNTS))
                .filter(proposal -> proposal.state() == ProposalState.APPROVED)
                .map(Proposal::instalments)
                .filter(approved -> agreements.check(plan, dossier, approved).isEmpty())
                .isPresent();
    }

    /** A plan was agreed that only the approval allowed. */
    void conclude(DossierId dossierId) {
        database.sql(
                        "UPDATE agreement_proposal SET state = 'CONCLUDED' WHERE dossier_id = :dossier AND state = 'APPROVED'")
                .param("dossier", dossierId.value())
                .update();
    }

    /**
     * Nothing is waited for any more, and nothing approved counts: something else was agreed, or the dossier was closed.
     *
     * @param in the call in which that happened; what was proposed in the same call stays
     */
    void withdraw(DossierId dossierId, Optional<UUID> in) {
        database.sql("""
                UPDATE agreement_proposal SET state = 'WITHDRAWN'
                 WHERE dossier_id = :dossier AND state IN ('WAITING', 'APPROVED')
                   AND (:key IS NULL OR call_key IS NULL OR call_key <> :key)
                """)
                .param("dossier", dossierId.value())
                .param("key", in.map(UUID::toString).orElse(null), Types.VARCHAR)
                .update();
    }

    private long insert(ConcludeArrangement plan, DossierDetails dossier, List<AgreementRefusal> beyond) {
        long id = database.sql("SELECT NEXT VALUE FOR agreement_proposal_seq")
                .query(Long.class)
                .single();
        Instant now = agreements.now();
        database.sql("""
                INSERT INTO agreement_proposal (id, dossier_id, debtor_id, call_key, asked_by, asked_at, limits, state)
                VALUES (:id, :dossier, :debtor, :key, :by, :at, :limits, 'WAITING')
                """)
                .param("id", id)
                .param("dossier", dossier.id().value())
                .param("debtor", dossier.debtorId().value())
                .param("key", plan.callKey().map(UUID::toString).orElse(null), Types.VARCHAR)
                .param("by", currentUser.id().value())
                .param("at", UtcColumn.of(now))
                .param("limits", ProposalQueries.limits(beyond))
                .update();
        int number = 0;
        for (Instalment part : plan.instalments()) {
            number++;
            database.sql("""
                    INSERT INTO agreement_proposed_instalment (proposal_id, number, amount, due_on)
                    VALUES (:id, :number, :amount, :due)
                    """)
                    .param("id", id)
                    .param("number", number)
                    .param("amount", part.amount().amount())
                    .param("due", part.dueOn())
                    .update();
        }
        return id;
    }
}
