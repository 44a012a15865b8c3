package nl.vorder.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vorder.dossier.Specification;
import nl.vorder.dossier.Specification.ClaimedInvoice;
import nl.vorder.dossier.Specification.CostsLine;
import nl.vorder.shared.Money;
import nl.vorder.shared.ui.Formats;

/**
 * The itemised specification a debtor may ask for: parties, ground, terms, interest by amount, rate and period, costs by slice, movements.
 *
 * @see "Besluit kwaliteit incassodienstverlening, paragraph 3"
 */
final class SpecificationText {

    private final LetterTexts texts;
    private final Sender sender;

    SpecificationText(LetterTexts texts, Sender sender) {
        this.texts = texts;
        this.sender = sender;
    }

    List<LetterLine> of(LetterSubject subject) {
        Specification specification = subject.specification();
        List<LetterLine> lines = new ArrayList<>();
        lines.add(LetterLine.text(texts.text("spec.opening", texts.day(subject.day()))));
        parties(lines, subject);
        lines.add(LetterLine.heading(texts.text("spec.ground")));
        specification.invoices().forEach(invoice -> invoice(lines, invoice));
        interest(lines, specification);
        lines.add(LetterLine.heading(texts.text("spec.costs")));
        specification.costs().ifPresent(costs -> costs(lines, costs));
        specification
                .noCosts()
                .ifPresent(reason -> lines.add(LetterLine.detail(texts.text("spec.no-costs." + reason.name()))));
        movements(lines, specification);
        lines.add(AmountLines.total(
                texts.text("amount.total"), specification.balance().total()));
        return lines;
    }

    private void parties(List<LetterLine> lines, LetterSubject subject) {
        lines.add(LetterLine.heading(texts.text("spec.parties")));
        var debtor = subject.debtor();
        var firm = subject.firm();
        lines.add(LetterLine.detail(texts.text(
                "spec.debtor",
                joined(
                        debtor.name(),
                        debtor.street() + " " + debtor.houseNumber(),
                        debtor.postcode() + " " + debtor.city()))));
        lines.add(LetterLine.detail(texts.text(
                "spec.creditor",
                joined(
                        firm.name(),
                        firm.street() + " " + firm.houseNumber(),
                        firm.postcode() + " " + firm.city(),
                        firm.phone(),
                        firm.email()))));
        lines.add(LetterLine.detail(texts.text(
                "spec.agency",
                joined(
                        sender.name(),
                        sender.street(),
                        sender.city(),
                        sender.phone(),
                        sender.email(),
                        sender.wkiNumber().isBlank() ? "" : texts.text("wki", sender.wkiNumber())))));
    }

    private void invoice(List<LetterLine> lines, ClaimedInvoice invoice) {
        lines.add(AmountLines.amount(
                texts.text("spec.invoice", invoice.number(), Formats.date(invoice.invoicedOn())), invoice.amount()));
        String due = Formats.date(invoice.dueOn());
        String open = Formats.euro(invoice.open());
        lines.add(LetterLine.detail(
                invoice.description().isBlank()
                        ? texts.text("spec.invoice-detail-plain", due, open)
                        : texts.text("spec.invoice-detail", invoice.description(), due, open)));
    }

    private void interest(List<LetterLine> lines, Specification specification) {
        if (specification.interest().isEmpty()) {
            return;
        }
        lines.add(LetterLine.heading(texts.text("spec.interest")));
        specification.interest().forEach(interest -> {
            lines.add(AmountLines.amount(
                    texts.text(
                            "spec.interest-of",
                            interest.invoiceNumber(),
                            interest.source().citation()),
                    interest.interest()));
            interest.segments()
                    .forEach(segment -> lines.add(LetterLine.detail(texts.text(
                            "spec.segment",
                            Formats.euro(segment.base()),
                            Formats.percent(segment.rate()),
                            Formats.date(segment.from()),
                            Formats.date(segment.to()),
                            Formats.euro(segment.interest())))));
        });
        specification
                .interestFrom()
                .ifPresent(day -> lines.add(LetterLine.detail(texts.text("spec.interest-from", Formats.date(day)))));
    }

    private void costs(List<LetterLine> lines, CostsLine costs) {
        lines.add(AmountLines.amount(
                texts.text(
                        "spec.costs-of",
                        Formats.euro(costs.base()),
                        costs.source().citation()),
                costs.costs()));
        lines.add(LetterLine.detail(texts.text("spec.rule." + costs.rule().name())));
        costs.slices()
                .forEach(slice -> lines.add(LetterLine.detail(texts.text(
                        "spec.slice",
                        Formats.euro(Money.rounded(slice.base())),
                        Formats.percent(slice.percentage()),
                        Formats.euro(Money.rounded(slice.amount()))))));
        if (costs.vat().isPositive()) {
            lines.add(AmountLines.amount(texts.text("amount.vat"), costs.vat()));
        }
    }

    private void movements(List<LetterLine> lines, Specification specification) {
        if (specification.movements().isEmpty()) {
            return;
        }
        lines.add(LetterLine.heading(texts.text("spec.movements")));
        specification.movements().forEach(movement -> {
            String kind = texts.text("spec.kind." + movement.kind().name());
            lines.add(AmountLines.amount(
                    texts.text("spec.movement", kind, Formats.date(movement.day())), movement.amount()));
            if (movement.amount().isNegative()) {
                lines.add(LetterLine.detail(texts.text(
                        "spec.allocation",
                        Formats.euro(movement.toCosts().negated()),
                        Formats.euro(movement.toInterest().negated()),
                        Formats.euro(movement.toPrincipal().negated()))));
            }
        });
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
