package nl.vorder.letter;

import java.util.ArrayList;
import java.util.List;
import nl.vorder.dossier.Balance;
import nl.vorder.dossier.Specification.ClaimedInvoice;
import nl.vorder.letter.LetterLine.Kind;
import nl.vorder.shared.Money;
import nl.vorder.shared.ui.Formats;

/** What is asked, one line an invoice, then interest, costs and VAT, and the sum. */
final class AmountLines {

    private final LetterTexts texts;

    AmountLines(LetterTexts texts) {
        this.texts = texts;
    }

    List<LetterLine> of(LetterSubject subject) {
        Balance balance = subject.demandable();
        List<LetterLine> lines = new ArrayList<>();
        subject.specification().invoices().stream()
                .filter(invoice -> subject.isLate(invoice) && invoice.open().isPositive())
                .forEach(invoice -> lines.add(amount(invoice(invoice), invoice.open())));
        addPositive(lines, texts.text("amount.interest", texts.day(subject.day())), balance.interest());
        addPositive(lines, texts.text("amount.costs"), balance.costs());
        addPositive(lines, texts.text("amount.vat"), balance.vat());
        if (balance.overpaid().isPositive()) {
            lines.add(amount(texts.text("amount.overpaid"), balance.overpaid().negated()));
        }
        lines.add(total(texts.text("amount.total"), balance.total()));
        return lines;
    }

    static LetterLine amount(String label, Money amount) {
        return new LetterLine(Kind.AMOUNT, label, Formats.euro(amount));
    }

    static LetterLine total(String label, Money amount) {
        return new LetterLine(Kind.TOTAL, label, Formats.euro(amount));
    }

    private static void addPositive(List<LetterLine> lines, String label, Money amount) {
        if (amount.isPositive()) {
            lines.add(amount(label, amount));
        }
    }

    private String invoice(ClaimedInvoice invoice) {
        String due = Formats.date(invoice.dueOn());
        return invoice.description().isBlank()
                ? texts.text("amount.invoice-plain", invoice.number(), due)
                : texts.text("amount.invoice", invoice.number(), invoice.description(), due);
    }
}
