package nl.vorder.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.vorder.agreement.AgreementRefusal;
import nl.vorder.agreement.ConcludeArrangement.Instalment;
import nl.vorder.agreement.Proposal;
import nl.vorder.agreement.ProposalService;
import nl.vorder.agreement.WaitingProposal;
import nl.vorder.shared.Money;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.LightButton;
import nl.vorder.shared.ui.Words;

/** One plan: who asks, for whom, what, what it goes beyond, and the answer. */
class ProposalCard extends Card {

    final TextField answer = new TextField();
    private final transient WaitingProposal row;

    ProposalCard(WaitingProposal row, BiConsumer<ProposalCard, Boolean> onAnswer) {
        super("");
        this.row = row;
        Proposal proposal = row.proposal();
        rename(getTranslation("review.consultations.asked", proposal.askedBy(), Formats.dateTime(proposal.askedAt())));
        List<Component> parts = new ArrayList<>();
        parts.add(new SubjectLine(
                Optional.of(proposal.dossierId()),
                proposal.debtorName(),
                proposal.dossierNumber(),
                proposal.clientFirmName()));
        parts.add(new Div(Words.strong(plan(proposal))));
        parts.add(beyond(proposal));
        if (row.open().compareTo(proposal.total()) != 0) {
            parts.add(new Div(Words.muted(getTranslation("review.proposals.open-now", Formats.euro(row.open())))));
        }
        if (!proposal.note().isBlank()) {
            parts.add(new Paragraph("“" + proposal.note() + "”"));
        }
        parts.add(instalments(proposal));
        parts.add(form(proposal, onAnswer));
        show(parts.toArray(Component[]::new));
    }

    Proposal proposal() {
        return row.proposal();
    }

    /** A refusal without a reason is not given yet. */
    void askReason() {
        answer.setErrorMessage(getTranslation("review.proposals.reason-missing"));
        answer.setInvalid(true);
        answer.focus();
    }

    private String plan(Proposal proposal) {
        List<Instalment> parts = proposal.instalments();
        return getTranslation(
                "review.proposals.plan",
                parts.size(),
                Formats.euro(parts.getFirst().amount()),
                Formats.date(parts.getFirst().dueOn()),
                Formats.date(parts.getLast().dueOn()),
                Formats.euro(proposal.total()));
    }

    private Component beyond(Proposal proposal) {
        UnorderedList list = new UnorderedList();
        list.addClassName("review-limits");
        proposal.limits().forEach(limit -> list.add(new ListItem(beyond(proposal, limit))));
        return list;
    }

    private String beyond(Proposal proposal, AgreementRefusal limit) {
        String key = "review.proposals.limit." + limit.limit();
        List<Instalment> parts = proposal.instalments();
        return switch (limit.limit()) {
            case INSTALMENT_AT_LEAST ->
                getTranslation(
                        key,
                        Formats.euro(Money.of(limit.value())),
                        Formats.euro(parts.getFirst().amount()));
            case DAY_WITHIN_MANDATE ->
                getTranslation(
                        key,
                        Formats.date(LocalDate.parse(limit.value())),
                        Formats.date(parts.getFirst().dueOn()));
            default -> getTranslation(key, limit.value(), parts.size());
        };
    }

    private Component instalments(Proposal proposal) {
        OrderedList list = new OrderedList();
        proposal.instalments()
                .forEach(part ->
                        list.add(new ListItem(Formats.date(part.dueOn()) + "  " + Formats.euro(part.amount()))));
        list.addClassName("review-instalments");
        NativeDetails details = new NativeDetails(getTranslation("review.proposals.instalments"), list);
        details.addClassName("vd-small");
        return details;
    }

    private Component form(Proposal proposal, BiConsumer<ProposalCard, Boolean> onAnswer) {
        answer.setLabel(getTranslation("review.consultations.answer"));
        answer.setMaxLength(ProposalService.LONGEST_ANSWER);
        answer.setManualValidation(true);
        answer.addClassName("consultation-answer");
        answer.setId("review.proposals.answer." + proposal.id());
        LightButton approve = button("review.proposals.approve", proposal, () -> onAnswer.accept(this, true));
        approve.addClassName("primary");
        LightButton refuse = button("review.proposals.refuse", proposal, () -> onAnswer.accept(this, false));
        Div form = new Div(answer, approve, refuse);
        form.addClassName("vd-filters");
        return form;
    }

    private LightButton button(String key, Proposal proposal, Runnable action) {
        LightButton button = new LightButton(getTranslation(key), action);
        button.addClassNames("vd-button", "big");
        button.setId(key + "." + proposal.id());
        button.setAriaLabel(getTranslation(key) + " " + proposal.debtorName());
        return button;
    }
}
