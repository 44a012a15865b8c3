package nl.vorder.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.desk.Preparation;
import nl.vorder.letter.LetterSent;
import nl.vorder.letter.LettersSent;
import nl.vorder.letter.ui.LetterPanels;
import nl.vorder.shared.Money;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.Words;

/** Item 6: reminders and demands, and whether collection costs are owed by now. */
class LettersCard extends Card {

    LettersCard(Preparation preparation, LocalDate today, LetterPanels panels) {
        super("");
        rename(getTranslation("desk.item.letters"));
        mark(Freshness.KNOWN, getTranslation("desk.freshness.KNOWN"));
        LettersSent letters = preparation.letters();
        Div row = new Div(
                Words.plain(getTranslation("desk.letters.count", letters.reminders(), letters.demands())),
                costs(preparation, today));
        row.addClassName("vd-row");
        show(row, last(letters.last()), panels.of(preparation.dossier().id(), letters.letters()));
    }

    private Span costs(Preparation preparation, LocalDate today) {
        Money costs = preparation.balance().costs();
        if (costs.isPositive()) {
            return Words.pill(getTranslation("desk.letters.costs-owed"), "ok");
        }
        Optional<LocalDate> from = preparation.dossier().costsFrom().filter(day -> day.isAfter(today));
        return from.map(day -> Words.pill(
                        getTranslation("desk.letters.costs-from", Formats.shortDate(day, getLocale())), "warn"))
                .orElseGet(() -> Words.pill(getTranslation("desk.letters.no-costs"), ""));
    }

    private Component last(Optional<LetterSent> letter) {
        return new Div(letter.map(sent -> Words.small(getTranslation(
                        "desk.letters.last",
                        getTranslation("desk.letter." + sent.kind()),
                        Formats.shortDate(sent.sentOn(), getLocale()),
                        getTranslation("desk.letter-channel." + sent.channel()),
                        state(sent))))
                .orElseGet(() -> Words.small(getTranslation("desk.letters.none"))));
    }

    private String state(LetterSent sent) {
        if (sent.openedAt().isPresent()) {
            return getTranslation("desk.letters.opened");
        }
        return sent.underWay() ? getTranslation("desk.letters.under-way") : getTranslation("desk.letters.delivered");
    }
}
