package nl.vorder.review.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.vorder.agreement.Proposal;
import nl.vorder.agreement.ProposalAnswer;
import nl.vorder.agreement.ProposalService;
import nl.vorder.agreement.WaitingProposal;
import nl.vorder.shared.ui.Formats;

/** Payment plans outside the mandate of a client firm. */
class ProposalSection extends WaitingSection<WaitingProposal> {

    private final transient ProposalService proposals;
    private final transient Consumer<String> say;

    ProposalSection(ProposalService proposals, Consumer<String> say) {
        super("review.proposals");
        this.proposals = proposals;
        this.say = say;
    }

    @Override
    List<WaitingProposal> page(Optional<WaitingProposal> after, int limit) {
        return proposals.waiting(after.map(row -> row.proposal().cursor()), limit);
    }

    @Override
    Component card(WaitingProposal row) {
        return new ProposalCard(row, this::answer);
    }

    private void answer(ProposalCard card, boolean approved) {
        long id = card.proposal().id();
        switch (proposals.answer(id, approved, card.answer.getValue())) {
            case ProposalAnswer.Given given -> {
                done(card);
                say.accept(getTranslation(
                        approved ? "review.proposals.approved" : "review.proposals.refused",
                        given.proposal().askedBy(),
                        given.proposal().debtorName()));
            }
            case ProposalAnswer.NoLonger no -> {
                done(card);
                say.accept(noLonger(no.proposal()));
            }
            case ProposalAnswer.ReasonMissing ignored -> card.askReason();
        }
    }

    private String noLonger(Proposal proposal) {
        return switch (proposal.state()) {
            case APPROVED, REFUSED, CONCLUDED ->
                getTranslation(
                        "review.decisions.colleague",
                        proposal.answeredBy().orElse(""),
                        proposal.answeredAt().map(Formats::dateTime).orElse(""));
            case WITHDRAWN, WAITING -> getTranslation("review.proposals.withdrawn", proposal.debtorName());
        };
    }
}
