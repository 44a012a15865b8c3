package nl.vorder.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.vorder.review.Complaint;
import nl.vorder.review.ComplaintService;
import nl.vorder.review.ComplaintVerdict;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.LightButton;
import nl.vorder.shared.ui.Words;

/** One complaint: who took it down, about what, whether its receipt was confirmed, and the answer. */
class ComplaintCard extends Card {

    final RadioButtonGroup<ComplaintVerdict> verdict = new RadioButtonGroup<>();
    final TextArea answer = new TextArea();
    private final transient Complaint complaint;
    private final transient Consumer<ComplaintCard> onConfirm;
    private final Div receipt = new Div();

    ComplaintCard(
            Complaint complaint, LocalDate today, Consumer<ComplaintCard> onConfirm, Consumer<ComplaintCard> onAnswer) {
        super("");
        this.complaint = complaint;
        this.onConfirm = onConfirm;
        String at = Formats.dateTime(complaint.at());
        rename(
                complaint.takenBy().isEmpty()
                        ? getTranslation("review.complaints.taken", at)
                        : getTranslation("review.complaints.taken-by", complaint.takenBy(), at));
        List<Component> parts = new ArrayList<>();
        parts.add(new SubjectLine(
                complaint.dossierId(), complaint.debtorName(), complaint.dossierNumber(), complaint.clientFirmName()));
        parts.add(said());
        receipt.addClassName("vd-row");
        showReceipt(complaint, today);
        parts.add(receipt);
        parts.add(form(onAnswer));
        show(parts.toArray(Component[]::new));
    }

    Complaint complaint() {
        return complaint;
    }

    /** Shows whether the debtor was told that the complaint has come in, or until when that may wait. */
    final void showReceipt(Complaint now, LocalDate today) {
        receipt.removeAll();
        if (now.confirmedAt().isPresent()) {
            receipt.add(Words.pill(
                    getTranslation(
                            "review.complaints.confirmed-on",
                            Formats.dateTime(now.confirmedAt().get()),
                            now.confirmedBy().orElse("")),
                    "ok"));
            return;
        }
        boolean late = today.isAfter(now.confirmBy());
        String key = late ? "review.complaints.confirm-late" : "review.complaints.confirm-by";
        LightButton confirm =
                new LightButton(getTranslation("review.complaints.confirm"), () -> onConfirm.accept(this));
        confirm.addClassName("vd-button");
        confirm.setId("review.complaints.confirm." + now.id());
        confirm.setAriaLabel(getTranslation("review.complaints.confirm") + " " + now.debtorName());
        receipt.add(Words.pill(getTranslation(key, Formats.date(now.confirmBy())), late ? "bad" : "warn"), confirm);
    }

    void askVerdict() {
        verdict.setErrorMessage(getTranslation("review.complaints.verdict-missing"));
        verdict.setInvalid(true);
        verdict.getElement().callJsFunction("focus");
    }

    void askAnswer() {
        answer.setErrorMessage(getTranslation("review.complaints.answer-missing"));
        answer.setInvalid(true);
        answer.focus();
    }

    private Component said() {
        if (complaint.said().isBlank()) {
            return new Div(Words.muted(getTranslation("review.complaints.nothing-said")));
        }
        Div lines = new Div();
        complaint
                .said()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.add(new Paragraph("“" + line + "”")));
        return lines;
    }

    private Component form(Consumer<ComplaintCard> onAnswer) {
        verdict.setLabel(getTranslation("review.complaints.verdict"));
        verdict.setItems(ComplaintVerdict.UPHELD, ComplaintVerdict.PARTLY, ComplaintVerdict.REJECTED);
        verdict.setItemLabelGenerator(each -> getTranslation("review.complaints.verdict." + each));
        verdict.setManualValidation(true);
        verdict.addValueChangeListener(event -> verdict.setInvalid(false));
        verdict.setId("review.complaints.verdict." + complaint.id());
        answer.setLabel(getTranslation("review.complaints.answer"));
        answer.setMaxLength(ComplaintService.LONGEST_ANSWER);
        answer.setManualValidation(true);
        answer.addClassName("review-answer");
        answer.setId("review.complaints.answer." + complaint.id());
        LightButton store = new LightButton(getTranslation("review.complaints.store"), () -> onAnswer.accept(this));
        store.addClassNames("vd-button", "big", "primary");
        store.setId("review.complaints.store." + complaint.id());
        store.setAriaLabel(getTranslation("review.complaints.store") + " " + complaint.debtorName());
        Div form = new Div(verdict, answer, store);
        form.addClassName("vd-filters");
        return form;
    }
}
