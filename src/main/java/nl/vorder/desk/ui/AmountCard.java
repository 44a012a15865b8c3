package nl.vorder.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.vorder.desk.PaymentNews;
import nl.vorder.desk.Preparation;
import nl.vorder.dossier.Balance;
import nl.vorder.shared.Money;
import nl.vorder.shared.Zone;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.KeyButton;
import nl.vorder.shared.ui.Words;

/** Item 2: what is open today, split the way the law splits it. */
class AmountCard extends Card {

    private final Div news = new Div();

    AmountCard(Preparation preparation, DeskActions actions, LocalDate today) {
        super("");
        rename(getTranslation("desk.item.amount"));
        addClassName("desk-amount-card");
        mark(Freshness.KNOWN, getTranslation("desk.freshness.KNOWN"));
        Balance balance = preparation.balance();
        Span total = new Span(Formats.euro(balance.total()));
        total.addClassName("desk-amount");
        total.setId("desk.amount");
        Div sums = new Div();
        sums.addClassName("desk-sums");
        line(sums, "desk.amount.principal", balance.principal());
        line(sums, "desk.amount.interest", balance.interest());
        line(sums, "desk.amount.costs", balance.costs());
        if (!balance.vat().isZero()) {
            line(sums, "desk.amount.vat", balance.vat());
        }
        if (!balance.overpaid().isZero()) {
            line(sums, "desk.amount.overpaid", balance.overpaid().negated());
        }
        Div left =
                new Div(total, Words.small(getTranslation("desk.amount.as-of", Formats.date(today))), explain(actions));
        left.addClassName("desk-amount-total");
        Div row = new Div(left, sums);
        row.addClassName("vd-row");
        news.addClassName("desk-payment-news");
        news.setId("desk.payment-news");
        show(row, news);
    }

    /** Says what stands beside the amount; its place is kept, so that nothing moves when it comes. */
    void show(PaymentNews known) {
        news.removeAll();
        known.unmatchedSince()
                .ifPresent(since -> news.add(Words.pill(
                        getTranslation(
                                "desk.money.unmatched",
                                Formats.shortDate(Zone.local(since).toLocalDate(), getLocale())),
                        "bad")));
        known.booked()
                .credited()
                .ifPresent(credited -> news.add(Words.small(getTranslation(
                        "desk.money.credited",
                        Formats.euro(credited.amount()),
                        Formats.shortDate(credited.last(), getLocale())))));
        news.add(Words.small(known.booked()
                .bankBookedAt()
                .map(at -> getTranslation("desk.money.bank", Formats.dateTime(at)))
                .orElseGet(() -> getTranslation("desk.money.bank-unknown"))));
        Span file = Words.small(known.file()
                .map(one -> getTranslation("desk.money.file", Formats.dateTime(one.appliedAt())))
                .orElseGet(() -> getTranslation("desk.money.file-unknown")));
        known.file().ifPresent(one -> file.setTitle(one.name()));
        news.add(file);
    }

    private Component explain(DeskActions actions) {
        KeyButton details = new KeyButton(getTranslation("desk.amount.explain"), "alt+s", "Alt S");
        details.addClassNames("vd-small", "slim");
        details.addClickListener(event -> actions.toggleSpecification());
        return details;
    }

    private void line(Div sums, String key, Money amount) {
        sums.add(Words.muted(getTranslation(key)), Words.number(Formats.plain(amount)));
    }
}
