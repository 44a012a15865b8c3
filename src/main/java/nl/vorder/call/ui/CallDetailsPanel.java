package nl.vorder.call.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vorder.call.CallDetails;
import nl.vorder.call.CallResultLine;
import nl.vorder.script.ScriptService;
import nl.vorder.shared.Money;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.Words;

/** One call as it was: who, when, the path through the script, the amounts quoted, the outcome. */
class CallDetailsPanel extends Aside {

    private final transient ScriptService scripts;

    CallDetailsPanel(ScriptService scripts) {
        this.scripts = scripts;
        addClassName("calls-details");
        showNothing();
    }

    void showNothing() {
        removeAll();
        Paragraph hint = new Paragraph(getTranslation("call.details.choose"));
        hint.addClassName("vd-empty");
        add(hint);
    }

    void show(CallDetails call) {
        removeAll();
        add(
                facts(call),
                amounts(call),
                new CallPathCard(call, call.scriptVersionId().map(scripts::find)));
    }

    private Card facts(CallDetails call) {
        Card card = new Card(getTranslation("call.details.facts"));
        Div lines = new Div(
                line("call.column.at", Formats.dateTime(call.startedAt())),
                line("call.details.duration", duration(Duration.between(call.startedAt(), call.endedAt()))),
                line("call.column.agent", call.agentName()),
                line("call.column.debtor", call.debtorName() + " · " + call.dossierNumber()),
                line("call.column.client-firm", call.clientFirmName()),
                line("call.details.direction", getTranslation("call.direction." + call.direction())),
                line("call.details.phone", call.phone()),
                line(
                        "call.details.identity",
                        getTranslation(call.identified() ? "call.details.identified" : "call.details.not-identified")),
                line("call.column.outcome", getTranslation("outcome." + call.outcome())),
                line(
                        "call.column.reason",
                        call.reason()
                                .map(reason -> getTranslation("reason." + reason))
                                .orElse("–")));
        call.promisedAmount()
                .ifPresent(amount -> lines.add(line(
                        "call.column.promised",
                        Formats.euro(amount)
                                + call.promisedOn()
                                        .map(day -> " · " + Formats.date(day))
                                        .orElse(""))));
        call.further().forEach(result -> lines.add(line("call.details.further", further(result))));
        call.nextContactAt().ifPresent(at -> lines.add(line("call.details.next", Formats.dateTime(at))));
        card.show(lines);
        if (!call.note().isBlank()) {
            card.add(new Paragraph(call.note()));
        }
        return card;
    }

    private String further(CallResultLine result) {
        return Stream.of(
                        Optional.of(getTranslation("outcome." + result.outcome())),
                        result.invoiceNumber(),
                        result.amount().map(Formats::euro),
                        result.on().map(Formats::date),
                        result.reason().map(reason -> getTranslation("reason." + reason)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private Card amounts(CallDetails call) {
        Card card = new Card(getTranslation("call.details.quoted"));
        CallDetails.QuotedAmounts quoted = call.quoted();
        card.show(
                amount("call.quoted.principal", quoted.principal()),
                amount("call.quoted.interest", quoted.interest()),
                amount("call.quoted.costs", quoted.costs()),
                amount("call.quoted.vat", quoted.vat()),
                amount("call.quoted.total", quoted.total()));
        return card;
    }

    private Div line(String key, String value) {
        Div row = new Div(Words.muted(getTranslation(key)), Words.plain(value));
        row.addClassName("vd-row");
        return row;
    }

    private Div amount(String key, Money amount) {
        Div row = new Div(Words.muted(getTranslation(key)), Words.number(Formats.euro(amount)));
        row.addClassName("vd-row");
        return row;
    }

    private static String duration(Duration duration) {
        return "%d:%02d".formatted(duration.toMinutes(), duration.toSecondsPart());
    }
}
