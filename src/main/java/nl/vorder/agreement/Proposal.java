package nl.vorder.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vorder.agreement.ConcludeArrangement.Instalment;
import nl.vorder.security.UserId;
import nl.vorder.shared.DebtorId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.Zone;

/**
 * A payment plan outside the mandate of the client firm, put before the team lead.
 *
 * @param instalments in the order of their days
 * @param limits what it goes beyond, with the limit of the mandate
 * @param note what the agent wrote down in the call; may be empty
 * @param answer the team lead's words; may be empty
 */
public record Proposal(
        long id,
        DossierId dossierId,
        DebtorId debtorId,
        String dossierNumber,
        String debtorName,
        String clientFirmName,
        UserId askedById,
        String askedBy,
        Instant askedAt,
        List<Instalment> instalments,
        List<AgreementRefusal> limits,
        String note,
        ProposalState state,
        Optional<String> answeredBy,
        Optional<Instant> answeredAt,
        String answer) {

    /** What the debtor would pay in all. */
    public Money total() {
        return Money.sum(instalments.stream().map(Instalment::amount).toList());
    }

    /** The last day on which the plan may be agreed, once it was approved. */
    public Optional<LocalDate> countsUntil() {
        return state == ProposalState.APPROVED
                ? answeredAt.map(
                        at -> Zone.local(at.plus(Proposals.APPROVAL_COUNTS)).toLocalDate())
                : Optional.empty();
    }

    /** Where a list goes on after this one. */
    public ProposalCursor cursor() {
        return new ProposalCursor(askedAt, id);
    }
}
