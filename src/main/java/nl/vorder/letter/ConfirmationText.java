package nl.vorder.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vorder.agreement.AgreementHistory;
import nl.vorder.agreement.ArrangementState;
import nl.vorder.agreement.ArrangementSummary;
import nl.vorder.agreement.PromiseState;
import nl.vorder.agreement.PromiseSummary;
import nl.vorder.shared.Zone;

/** The body of the letter that confirms a promise or an arrangement. */
final class ConfirmationText {

    private final LetterTexts texts;
    private final Sender sender;

    ConfirmationText(LetterTexts texts, Sender sender) {
        this.texts = texts;
        this.sender = sender;
    }

    /** Empty if no agreement runs. */
    List<LetterLine> of(LetterSubject subject, AgreementHistory agreements) {
        Optional<ArrangementSummary> arrangement = agreements.arrangements().stream()
                .filter(one -> one.state() == ArrangementState.ACTIVE)
                .findFirst();
        Optional<PromiseSummary> promise = agreements.promises().stream()
                .filter(one -> one.state() == PromiseState.OPEN)
                .findFirst();
        List<LetterLine> lines = new ArrayList<>();
        if (arrangement.isPresent()) {
            open(lines, subject, arrangement.get().agreedAt());
            plan(lines, arrangement.get());
        } else if (promise.isPresent()) {
            open(lines, subject, promise.get().promisedAt());
            lines.add(AmountLines.amount(
                    texts.text("confirmation.promise", texts.day(promise.get().dueOn())),
                    promise.get().amount()));
        } else {
            return List.of();
        }
        lines.add(LetterLine.text(texts.text("confirmation.meanwhile")));
        lines.add(LetterLine.text(
                sender.iban().isBlank()
                        ? texts.text("pay-online", subject.dossier().paymentReference())
                        : texts.text(
                                "pay",
                                sender.iban(),
                                sender.accountName(),
                                subject.dossier().paymentReference())));
        lines.add(LetterLine.text(texts.text("confirmation.wrong", sender.phone())));
        return lines;
    }

    private void open(List<LetterLine> lines, LetterSubject subject, Instant agreedAt) {
        lines.add(LetterLine.text(texts.text(
                "confirmation.opening",
                texts.day(Zone.local(agreedAt).toLocalDate()),
                subject.firm().name())));
    }

    private void plan(List<LetterLine> lines, ArrangementSummary plan) {
        plan.instalments()
                .forEach(part -> lines.add(AmountLines.amount(
                        texts.text("confirmation.instalment", part.number(), texts.day(part.dueOn())), part.amount())));
        lines.add(AmountLines.total(texts.text("confirmation.total"), plan.total()));
    }
}
