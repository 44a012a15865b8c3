package nl.vorder.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import nl.vorder.reporting.MonthlyReport;
import nl.vorder.reporting.Movement;
import nl.vorder.reporting.PromiseFigures;
import nl.vorder.reporting.Ratio;
import nl.vorder.reporting.Total;
import nl.vorder.shared.Money;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.Words;

/** The figures that matter of one month, as the cover and the movement of the report show them. */
class MonthPanel extends Div {

    private final MonthlyReport report;

    MonthPanel(MonthlyReport report) {
        this.report = report;
        addClassName("reporting-month");
        if (report.period().provisional()) {
            add(Words.pill(
                    getTranslation(
                            "reporting.months.provisional",
                            Formats.dateTime(report.period().asOf())),
                    "warn"));
        }
        add(createCards(), createMovement());
    }

    private Div createCards() {
        Movement movement = report.movement();
        PromiseFigures promises = report.promises();
        Ratio reached = report.calls().rightPartyRate();
        Div cards = new Div(
                card("key.received", Formats.euro(report.collected().total()), previous()),
                card(
                        report.period().provisional() ? "key.open-now" : "key.open",
                        Formats.euro(movement.closing().amount()),
                        text("key.dossiers", movement.closing().count())),
                card("key.kept", share(promises.keptRate()), of(promises.keptRate())),
                card("key.reached", share(reached), text("key.attempts", of(reached), reached.whole())));
        cards.addClassName("reporting-cards");
        return cards;
    }

    private String previous() {
        return text(
                "compare.none",
                DateTimeFormatter.ofPattern("LLLL", getLocale())
                        .format(report.period().month().minusMonths(1)),
                Formats.euro(report.collected().previous()));
    }

    private Card card(String key, String value, String note) {
        Card card = new Card(text(key));
        Span shown = Words.strong(value);
        shown.addClassName("reporting-value");
        card.show(shown, Words.small(note));
        return card;
    }

    private Card createMovement() {
        Movement movement = report.movement();
        String month = DateTimeFormatter.ofPattern("LLLL", getLocale())
                .format(report.period().month());
        NativeTable table = new NativeTable();
        table.addClassName("reporting-table");
        table.add(new NativeTableHeader(new NativeTableRow(head(""), head(text("dossiers")), head(text("amount")))));
        NativeTableBody body = new NativeTableBody();
        row(body, text("movement.opening", month), movement.opening());
        row(body, text("movement.placed"), movement.placed());
        row(body, text("movement.interest-and-costs"), new Total(0, movement.interestAndCosts()));
        row(body, text("movement.received"), movement.received());
        row(body, text("movement.given-up"), movement.givenUp());
        row(body, text("movement.handed-over"), movement.handedOver());
        if (!movement.afterClosing().isZero()) {
            row(body, text("movement.after-closing"), new Total(0, movement.afterClosing()));
        }
        String closing = report.period().provisional() ? "movement.so-far" : "movement.closing";
        row(body, text(closing, month), movement.closing()).addClassName("total");
        table.add(body);
        Card card = new Card(getTranslation("reporting.months.movement"));
        card.show(table, facts());
        return card;
    }

    private Div facts() {
        Ratio reached = report.calls().rightPartyRate();
        PromiseFigures promises = report.promises();
        Div facts = new Div(
                fact(
                        "reporting.months.calls",
                        getTranslation(
                                "reporting.months.calls-value",
                                Formats.count(report.calls().attempts()),
                                reached.part().toPlainString(),
                                share(reached),
                                report.calls().attempts())),
                fact(
                        "reporting.months.promises",
                        getTranslation(
                                "reporting.months.promises-value",
                                Formats.count(promises.made().count()),
                                euro(promises.made().amount()),
                                of(promises.keptRate()),
                                share(promises.keptRate()))));
        facts.addClassName("reporting-facts");
        return facts;
    }

    private Div fact(String key, String value) {
        return new Div(Words.muted(getTranslation(key) + ": "), Words.plain(value));
    }

    private static NativeTableRow row(NativeTableBody body, String label, Total total) {
        NativeTableHeaderCell name = head(label);
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(
                name,
                number(total.count() == 0 ? "" : Formats.count(total.count()).replace('-', '−')),
                number(euro(total.amount())));
        body.add(row);
        return row;
    }

    private static NativeTableHeaderCell head(String text) {
        return new NativeTableHeaderCell(text);
    }

    private static NativeTableCell number(String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName("vd-number");
        return cell;
    }

    private static String euro(Money amount) {
        return Formats.euro(amount);
    }

    private String share(Ratio ratio) {
        return ratio.percent().map(Formats::percent).orElseGet(() -> text("not-applicable"));
    }

    private String of(Ratio ratio) {
        return text("of", ratio.part().toPlainString(), ratio.whole().toPlainString());
    }

    private String text(String key, Object... values) {
        return getTranslation("reporting.report." + key, values);
    }
}
