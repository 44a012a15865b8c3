package nl.vorder.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vorder.costs.rules.CollectionCosts;
import nl.vorder.shared.Money;
import nl.vorder.shared.ui.Formats;

/** The bodies of the letters that ask for money: reminder, fourteen-day letter, demand. */
final class DemandText {

    private final LetterTexts texts;
    private final Sender sender;

    DemandText(LetterTexts texts, Sender sender) {
        this.texts = texts;
        this.sender = sender;
    }

    List<LetterLine> reminder(LetterSubject subject, LocalDate payBy) {
        List<LetterLine> lines = new ArrayList<>();
        add(lines, "reminder.opening", subject.firm().name());
        lines.addAll(new AmountLines(texts).of(subject));
        add(lines, "reminder.ask", total(subject), texts.day(payBy));
        return closing(lines, subject);
    }

    List<LetterLine> demand(LetterSubject subject, LocalDate payBy) {
        List<LetterLine> lines = new ArrayList<>();
        add(lines, "demand.opening", subject.firm().name());
        lines.addAll(new AmountLines(texts).of(subject));
        add(lines, "demand.ask", total(subject), texts.day(payBy));
        add(lines, "demand.later");
        add(lines, "reserve", subject.firm().name());
        return closing(lines, subject);
    }

    /**
     * The letter of art. 6:96 lid 6 BW, complete: the term from the day after delivery, the exact costs by the tariff with VAT where it is
     * added and why, and what follows from a part payment.
     *
     * @param announced the costs that are owed when nothing is paid
     * @param earlier the part of them that is owed already
     */
    List<LetterLine> fourteenDays(LetterSubject subject, CollectionCosts announced, Money earlier) {
        List<LetterLine> lines = new ArrayList<>();
        Money total = subject.demandable().total();
        add(lines, "wik.opening", subject.firm().name());
        lines.addAll(new AmountLines(texts).of(subject));
        lines.add(LetterLine.heading(texts.text("wik.heading")));
        add(lines, "wik.term", Formats.euro(total));
        add(
                lines,
                announced.vat().isPositive() ? "wik.costs-vat" : "wik.costs",
                Formats.euro(announced.total()),
                Formats.euro(announced.base()),
                Formats.euro(total.plus(announced.total()).minus(earlier)),
                Formats.euro(announced.costs()),
                Formats.euro(announced.vat()),
                subject.firm().name());
        if (earlier.isPositive()) {
            add(lines, "wik.earlier", Formats.euro(earlier));
        }
        add(lines, "wik.part");
        add(lines, "reserve", subject.firm().name());
        closing(lines, subject);
        lines.add(LetterLine.note(texts.text("wik.law")));
        return lines;
    }

    private List<LetterLine> closing(List<LetterLine> lines, LetterSubject subject) {
        lines.add(LetterLine.text(pay(subject)));
        add(lines, "help", sender.phone());
        if (subject.notDue().isPositive()) {
            lines.add(LetterLine.note(texts.text("later-due", Formats.euro(subject.notDue()))));
        }
        return lines;
    }

    private String pay(LetterSubject subject) {
        String reference = subject.dossier().paymentReference();
        return sender.iban().isBlank()
                ? texts.text("pay-online", reference)
                : texts.text("pay", sender.iban(), sender.accountName(), reference);
    }

    private static String total(LetterSubject subject) {
        return Formats.euro(subject.demandable().total());
    }

    private void add(List<LetterLine> lines, String key, Object... values) {
        lines.add(LetterLine.text(texts.text(key, values)));
    }
}
