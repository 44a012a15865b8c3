package nl.vorder.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vorder.agreement.AgreementHistory;
import nl.vorder.agreement.ArrangementState;
import nl.vorder.agreement.PromiseState;
import nl.vorder.agreement.PromiseSummary;
import nl.vorder.agreement.Proposal;
import nl.vorder.desk.AnswerNews;
import nl.vorder.desk.Preparation;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.Words;

/** Item 5: what was promised before, and what came of it. */
class AgreementsCard extends Card {

    private static final int DOTS = 10;

    private transient Optional<Component> proposal = Optional.empty();

    AgreementsCard(Preparation preparation) {
        super("");
        rename(getTranslation("desk.item.agreements"));
        AgreementHistory history = preparation.agreements();
        mark(Freshness.KNOWN, getTranslation("desk.freshness.KNOWN"));
        List<Component> lines = new ArrayList<>();
        if (history.promises().isEmpty() && history.arrangements().isEmpty()) {
            lines.add(Words.muted(getTranslation("desk.agreements.none")));
        } else {
            if (history.kept() + history.broken() > 0) {
                lines.add(new Div(
                        dots(history),
                        Words.plain(getTranslation(
                                "desk.agreements.kept", history.kept(), history.kept() + history.broken()))));
            }
            latest(history).ifPresent(promise -> lines.add(line(promise)));
            history.arrangements().stream()
                    .filter(arrangement -> arrangement.state() == ArrangementState.ACTIVE)
                    .findFirst()
                    .ifPresent(arrangement -> lines.add(new Div(Words.plain(getTranslation(
                            "desk.agreements.arrangement",
                            arrangement.instalments().size(),
                            Formats.euro(arrangement.total()))))));
        }
        show(lines.toArray(Component[]::new));
    }

    /** Says how a plan stands that only the team lead may allow. */
    void show(AnswerNews news) {
        proposal.ifPresent(this::remove);
        proposal = news.proposal().map(this::line);
        proposal.ifPresent(this::add);
    }

    private Component line(Proposal one) {
        String tone = switch (one.state()) {
            case APPROVED -> "ok";
            case REFUSED -> "bad";
            case WAITING, CONCLUDED, WITHDRAWN -> "warn";
        };
        Div line = new Div(Words.pill(
                getTranslation("desk.proposal." + one.state(), one.instalments().size()), tone));
        line.setId("desk.proposal");
        one.answeredBy().ifPresent(lead -> line.add(Words.plain(" " + lead)));
        one.countsUntil()
                .ifPresent(day -> line.add(Words.plain(
                        " · " + getTranslation("desk.proposal.until", Formats.shortDate(day, getLocale())))));
        if (!one.answer().isBlank()) {
            line.add(Words.muted(" “" + one.answer() + "”"));
        }
        return line;
    }

    private static Optional<PromiseSummary> latest(AgreementHistory history) {
        return history.promises().stream().max(Comparator.comparing(PromiseSummary::promisedAt));
    }

    private Component line(PromiseSummary promise) {
        Span text = new Span(getTranslation(
                "desk.agreements.promise." + promise.state(),
                Formats.shortDate(promise.dueOn(), getLocale()),
                Formats.euro(promise.amount()),
                Formats.euro(promise.paid())));
        if (promise.state() == PromiseState.BROKEN) {
            text.addClassName("vd-bad");
        }
        return new Div(text);
    }

    private static Component dots(AgreementHistory history) {
        int broken = Math.min(history.broken(), DOTS);
        int kept = Math.min(history.kept(), DOTS - broken);
        Span dots = new Span("● ".repeat(kept) + "○ ".repeat(broken) + " ");
        dots.getElement().setAttribute("aria-hidden", "true");
        return dots;
    }
}
