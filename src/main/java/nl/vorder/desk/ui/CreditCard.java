package nl.vorder.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.vorder.debtor.CreditReport;
import nl.vorder.debtor.Creditworthiness;
import nl.vorder.debtor.Trend;
import nl.vorder.desk.Preparation;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.Words;

/** Item 4: how this debtor has paid so far. */
class CreditCard extends Card {

    private static final int STALE_AFTER_MONTHS = 6;

    CreditCard(Preparation preparation, LocalDate today) {
        super("");
        rename(getTranslation("desk.item.credit"));
        Creditworthiness credit = preparation.creditworthiness();
        Freshness freshness = freshness(credit, today);
        mark(freshness, getTranslation("desk.freshness." + freshness));
        show(figures(credit), report(credit, today));
    }

    private Freshness freshness(Creditworthiness credit, LocalDate today) {
        if (credit.settledInvoices() == 0 && credit.creditReport().isEmpty()) {
            return Freshness.MISSING;
        }
        LocalDate oldest = today.minusMonths(STALE_AFTER_MONTHS);
        boolean recentPayments =
                credit.lastSettledOn().map(day -> day.isAfter(oldest)).orElse(false);
        boolean recentReport = credit.creditReport()
                .map(CreditReport::reportedOn)
                .map(day -> day.isAfter(oldest))
                .orElse(recentPayments);
        return recentPayments && recentReport ? Freshness.KNOWN : Freshness.STALE;
    }

    private Component figures(Creditworthiness credit) {
        if (credit.settledInvoices() == 0) {
            return new Div(Words.plain(getTranslation("desk.credit.unknown")));
        }
        String grade = credit.grade().orElse("–");
        Span pill = Words.pill(
                getTranslation("desk.credit.grade." + grade)
                        + (credit.trend() == Trend.UNKNOWN
                                ? ""
                                : " " + getTranslation("desk.credit.trend." + credit.trend())),
                tone(grade));
        pill.setTitle(getTranslation("desk.credit.trend.words." + credit.trend()));
        Div row = new Div(
                pill,
                Words.muted(getTranslation(
                        "desk.credit.figures",
                        Formats.decimal(credit.averageDaysLate()),
                        Formats.percent(credit.shareLate()),
                        credit.settledInvoices())));
        row.addClassName("vd-row");
        return row;
    }

    private Component report(Creditworthiness credit, LocalDate today) {
        return new Div(credit.creditReport()
                .map(report -> Words.small(getTranslation(
                        report.reportedOn().isBefore(today.minusMonths(STALE_AFTER_MONTHS))
                                ? "desk.credit.report-stale"
                                : "desk.credit.report",
                        report.grade(),
                        report.source(),
                        Formats.date(report.reportedOn()))))
                .orElseGet(() -> Words.small(credit.lastSettledOn()
                        .map(day -> getTranslation("desk.credit.last-payment", Formats.date(day)))
                        .orElseGet(() -> getTranslation("desk.credit.no-report")))));
    }

    private static String tone(String grade) {
        return switch (grade) {
            case "A", "B" -> "ok";
            case "C" -> "warn";
            default -> "bad";
        };
    }
}
