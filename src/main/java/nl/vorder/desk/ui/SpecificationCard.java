package nl.vorder.desk.ui;

import com.vaadin.flow.component.html.Div;
import nl.vorder.costs.rules.InterestSegment;
import nl.vorder.costs.rules.Slice;
import nl.vorder.dossier.LetterWorth;
import nl.vorder.dossier.Specification;
import nl.vorder.shared.Money;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.Words;

/** The specification a debtor may ask for, line by line, so that the agent can explain any euro. */
class SpecificationCard extends Card {

    private final Div lines = new Div();

    SpecificationCard(Specification specification) {
        super("");
        rename(getTranslation("desk.specification", Formats.date(specification.day())));
        setId("desk.specification");
        lines.addClassName("desk-specification");
        invoices(specification);
        interest(specification);
        specification.costs().ifPresent(this::costs);
        noCosts(specification);
        specification.movements().forEach(this::movement);
        line(getTranslation("desk.specification.total"), specification.balance().total(), true);
        show(lines);
    }

    private void invoices(Specification specification) {
        specification
                .invoices()
                .forEach(invoice -> line(
                        getTranslation(
                                "desk.specification.invoice",
                                invoice.number(),
                                invoice.description(),
                                Formats.date(invoice.invoicedOn()),
                                Formats.date(invoice.dueOn())),
                        invoice.amount(),
                        false));
    }

    private void interest(Specification specification) {
        specification.interest().forEach(interest -> {
            line(
                    getTranslation(
                            "desk.specification.interest",
                            interest.invoiceNumber(),
                            interest.source().citation()),
                    interest.interest(),
                    false);
            interest.segments().forEach(this::segment);
        });
    }

    private void segment(InterestSegment segment) {
        detail(getTranslation(
                "desk.specification.segment",
                Formats.euro(segment.base()),
                Formats.percent(segment.rate()),
                Formats.date(segment.from()),
                Formats.date(segment.to()),
                Formats.euro(segment.interest())));
    }

    private void costs(Specification.CostsLine costs) {
        line(getTranslation("desk.specification.costs", costs.source().citation()), costs.costs(), false);
        detail(getTranslation("desk.specification.rule." + costs.rule().name()));
        for (Slice slice : costs.slices()) {
            detail(getTranslation(
                    "desk.specification.slice",
                    Formats.euro(Money.rounded(slice.base())),
                    Formats.percent(slice.percentage()),
                    Formats.plain(Money.rounded(slice.amount()))));
        }
        if (costs.vat().isPositive()) {
            line(getTranslation("desk.specification.vat", Formats.percent(costs.vatPercentage())), costs.vat(), false);
        }
    }

    private void noCosts(Specification specification) {
        specification.noCosts().ifPresent(reason -> {
            line(getTranslation("desk.specification.no-costs"), Money.ZERO, false);
            detail(getTranslation(
                    "desk.specification.no-costs." + reason.name(),
                    reason.source().citation()));
            specification.letters().stream()
                    .flatMap(letter -> LetterWorth.of(letter).stream())
                    .forEach(sentence -> detail(
                            getTranslation(sentence.key(), sentence.values().toArray())));
        });
    }

    private void movement(Specification.Movement movement) {
        line(
                getTranslation(
                        "desk.specification.movement",
                        getTranslation("ledger.kind." + movement.kind()),
                        Formats.date(movement.day())),
                movement.amount(),
                false);
        if (movement.amount().isNegative()) {
            detail(getTranslation(
                    "desk.specification.allocation",
                    Formats.plain(movement.toCosts().negated()),
                    Formats.plain(movement.toInterest().negated()),
                    Formats.plain(movement.toPrincipal().negated())));
        }
    }

    private void line(String what, Money amount, boolean strong) {
        Div row = new Div(strong ? Words.strong(what) : Words.plain(what), Words.number(Formats.euro(amount)));
        row.addClassName("vd-row");
        row.setClassName("vd-strong", strong);
        lines.add(row);
    }

    private void detail(String text) {
        Div row = new Div(Words.small(text));
        row.addClassName("desk-specification-detail");
        lines.add(row);
    }
}
