package nl.vorder.review.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.vorder.review.Complaint;
import nl.vorder.review.ComplaintResult;
import nl.vorder.review.ComplaintService;
import nl.vorder.shared.Zone;
import nl.vorder.shared.ui.Formats;

/** Complaints that wait for an answer. */
class ComplaintSection extends WaitingSection<Complaint> {

    private final transient ComplaintService complaints;
    private final transient Clock clock;
    private final transient Consumer<String> say;

    ComplaintSection(ComplaintService complaints, Clock clock, Consumer<String> say) {
        super("review.complaints");
        this.complaints = complaints;
        this.clock = clock;
        this.say = say;
    }

    @Override
    List<Complaint> page(Optional<Complaint> after, int limit) {
        return complaints.waiting(after.map(Complaint::cursor), limit);
    }

    @Override
    Component card(Complaint complaint) {
        return new ComplaintCard(complaint, Zone.today(clock), this::confirm, this::answer);
    }

    private void confirm(ComplaintCard card) {
        switch (complaints.confirm(card.complaint().id())) {
            case ComplaintResult.Stored stored -> {
                card.showReceipt(stored.complaint(), Zone.today(clock));
                // The button that was pressed is gone.
                card.verdict.getElement().callJsFunction("focus");
                say.accept(getTranslation(
                        "review.complaints.confirmed", card.complaint().debtorName()));
            }
            case ComplaintResult.NoLonger no
            when no.complaint().verdict().isEmpty() -> card.showReceipt(no.complaint(), Zone.today(clock));
            case ComplaintResult.NoLonger no -> noLonger(card, no.complaint());
            case ComplaintResult.AnswerMissing ignored -> card.askAnswer();
        }
    }

    private void answer(ComplaintCard card) {
        if (card.verdict.isEmpty()) {
            card.askVerdict();
            return;
        }
        switch (complaints.answer(card.complaint().id(), card.verdict.getValue(), card.answer.getValue())) {
            case ComplaintResult.Stored stored -> {
                done(card);
                say.accept(getTranslation(
                        "review.complaints.answered", stored.complaint().debtorName()));
            }
            case ComplaintResult.NoLonger no -> noLonger(card, no.complaint());
            case ComplaintResult.AnswerMissing ignored -> card.askAnswer();
        }
    }

    private void noLonger(ComplaintCard card, Complaint now) {
        done(card);
        say.accept(getTranslation(
                "review.decisions.colleague",
                now.answeredBy().orElse(""),
                now.answeredAt().map(Formats::dateTime).orElse("")));
    }
}
