package nl.vorder.desk;

import nl.vorder.agreement.ProposalService;
import nl.vorder.review.ComplaintService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the answers of team leads; asked once the dossier is on the screen. */
@Service
@Transactional(readOnly = true)
public class AnswerNewsService {

    private final ProposalService proposals;
    private final ComplaintService complaints;

    AnswerNewsService(ProposalService proposals, ComplaintService complaints) {
        this.proposals = proposals;
        this.complaints = complaints;
    }

    /** What was answered about the dossier on the desk. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD')")
    public AnswerNews of(Preparation preparation) {
        return new AnswerNews(
                proposals.latest(preparation.dossier().id()),
                complaints.lastAnswered(
                        preparation.debtor().id(), preparation.dossier().id()));
    }
}
