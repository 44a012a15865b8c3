package nl.vorder.reporting;

import static nl.vorder.reporting.ReportTexts.count;
import static nl.vorder.reporting.ReportTexts.euro;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.vorder.shared.Money;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.ui.Formats;

/** Words and rows of the report's sections, from the summary to the definitions; the dossier list is {@link DossierList}. */
final class ReportSections {

    private static final int DISPUTES_SHOWN = 12;

    private final MonthlyReport report;
    private final ReportTexts texts;
    private final ReportAdvice advice;

    ReportSections(MonthlyReport report, ReportTexts texts) {
        this.report = report;
        this.texts = texts;
        this.advice = new ReportAdvice(report, texts);
    }

    /** All sections before the dossier list; empty ones are left out. */
    List<FlowRow> main() {
        return Stream.of(
                        summary(),
                        advice(),
                        movement(),
                        collected(),
                        calls(),
                        promises(),
                        reasons(),
                        stages(),
                        ages(),
                        disputes(),
                        debtHelp())
                .filter(section -> !section.isEmpty())
                .flatMap(section -> section.rows().stream())
                .toList();
    }

    /** What every word of the report means. */
    List<FlowRow> definitions() {
        FlowSection section = new FlowSection("definitions", texts.text("definitions"));
        for (String term : List.of(
                "period",
                "open",
                "interest-and-costs",
                "received",
                "direct",
                "given-up",
                "attempt",
                "contact",
                "conversation",
                "promise",
                "kept",
                "arrangement",
                "reason",
                "stage",
                "age",
                "dispute",
                "debt-help",
                "not-applicable")) {
            section.term(texts.text("term." + term), texts.text("term." + term + ".meaning"));
        }
        return section.rows();
    }

    /** The comparison of the money received with the month before. */
    String comparison() {
        Money now = report.collected().total();
        Money before = report.collected().previous();
        if (!before.isPositive() || report.period().provisional()) {
            return texts.text(
                    "compare.none", texts.month(report.period().month().minusMonths(1)), euro(before));
        }
        Money difference = now.minus(before);
        String percent = Formats.percent(
                new Ratio(difference.amount().abs(), before.amount()).percent().orElseThrow());
        String key = difference.isNegative() ? "compare.less" : "compare.more";
        return texts.text(
                difference.isZero() ? "compare.same" : key,
                percent,
                texts.month(report.period().month().minusMonths(1)));
    }

    private FlowSection summary() {
        int disputes = report.waitingFor(DossierLine.Step.ANSWER_DISPUTE).size();
        return new FlowSection("summary", texts.text("summary"))
                .text(texts.text(
                                "summary.received",
                                texts.month(report.period().month()),
                                euro(report.collected().total()))
                        + " "
                        + texts.text(
                                "summary.calls",
                                report.calls().calls(),
                                report.calls().conversations())
                        + " "
                        + texts.text(
                                "summary.promises",
                                report.promises().made().count(),
                                euro(report.promises().made().amount()))
                        + " "
                        + texts.text("summary.disputes", disputes));
    }

    private FlowSection advice() {
        FlowSection section = new FlowSection("advice", texts.text("advice"));
        advice.all().forEach(one -> section.advice(one.lead(), one.text()));
        return section.isEmpty() ? section.text(texts.text("advice.none")) : section;
    }

    private FlowSection movement() {
        Movement movement = report.movement();
        String month = texts.month(report.period().month());
        FlowSection section = new FlowSection(
                "movement", texts.text("movement"), "", texts.text("dossiers"), "", texts.text("amount"));
        line(section, texts.text("movement.opening", month), movement.opening());
        line(section, texts.text("movement.placed"), movement.placed());
        section.row(texts.text("movement.interest-and-costs"), "", "", euro(movement.interestAndCosts()));
        line(section, texts.text("movement.received"), movement.received());
        line(section, texts.text("movement.given-up"), movement.givenUp());
        if (!movement.handedOver().equals(Total.NONE)) {
            line(section, texts.text("movement.handed-over"), movement.handedOver());
        }
        if (!movement.afterClosing().isZero()) {
            section.row(texts.text("movement.after-closing"), "", "", euro(movement.afterClosing()));
        }
        String closing = report.period().provisional() ? "movement.so-far" : "movement.closing";
        section.total(
                texts.text(closing, month),
                count(movement.closing().count()),
                "",
                euro(movement.closing().amount()));
        return section;
    }

    private static void line(FlowSection section, String label, Total total) {
        section.row(label, total.count() == 0 ? "" : count(total.count()), "", euro(total.amount()));
    }

    private FlowSection collected() {
        Collected collected = report.collected();
        FlowSection section = new FlowSection(
                "collected",
                texts.text("collected"),
                "",
                texts.text("collected.agency"),
                texts.text("collected.direct"),
                texts.text("collected.total"));
        for (Collected.Line line : collected.lines()) {
            section.row(
                    texts.name("component", line.component()),
                    euro(line.agency()),
                    euro(line.direct()),
                    euro(line.total()));
        }
        section.total(
                texts.text("collected.received"),
                euro(collected.agency()),
                euro(collected.direct()),
                euro(collected.total()));
        return section;
    }

    private FlowSection calls() {
        CallFigures calls = report.calls();
        FlowSection section = new FlowSection(
                "calls",
                texts.text("calls"),
                texts.text("calls.outcome"),
                texts.text("calls.count"),
                texts.text("calls.share"),
                texts.text("calls.promised"));
        outcomes(section, Outcome.Reach.RIGHT_PARTY);
        outcomes(section, Outcome.Reach.CONTACT);
        outcomes(section, Outcome.Reach.ATTEMPT);
        section.total(texts.text("calls.all"), count(calls.calls()), "", "");
        Ratio contact = calls.connectRate();
        Ratio reached = calls.rightPartyRate();
        return section.note(texts.text(
                "calls.rates",
                count(calls.attempts()),
                count(calls.inbound()),
                texts.of(contact),
                texts.share(contact),
                texts.of(reached),
                texts.share(reached),
                calls.attempts()));
    }

    private void outcomes(FlowSection section, Outcome.Reach reach) {
        List<CallFigures.Line> lines = report.calls().reaching(reach);
        int all = lines.stream().mapToInt(CallFigures.Line::calls).sum();
        for (CallFigures.Line line : lines) {
            section.row(
                    texts.name("outcome", line.outcome()),
                    count(line.calls()),
                    texts.share(Ratio.of(line.calls(), all)),
                    line.promised().isZero() ? "" : euro(line.promised()));
        }
        if (reach == Outcome.Reach.RIGHT_PARTY || all > 0) {
            Money promised =
                    Money.sum(lines.stream().map(CallFigures.Line::promised).toList());
            section.subtotal(
                    texts.name("reach", reach),
                    count(all),
                    texts.share(Ratio.of(all, all)),
                    promised.isZero() ? "" : euro(promised));
        }
    }

    private FlowSection promises() {
        PromiseFigures promises = report.promises();
        ArrangementFigures arrangements = report.arrangements();
        FlowSection section =
                new FlowSection("promises", texts.text("promises"), "", texts.text("number"), "", texts.text("amount"));
        amounts(section, "promises.made", promises.made());
        amounts(section, "promises.kept", promises.kept());
        amounts(section, "promises.broken", promises.broken());
        amounts(section, "promises.open", promises.open());
        amounts(section, "arrangements.made", arrangements.made());
        amounts(section, "arrangements.active", arrangements.active());
        amounts(section, "arrangements.completed", arrangements.completed());
        amounts(section, "arrangements.broken", arrangements.broken());
        Ratio kept = promises.keptRate();
        return section.note(texts.text(
                "promises.rates",
                texts.of(kept),
                texts.share(kept),
                euro(promises.paidOnDecided()),
                euro(promises.kept().plus(promises.broken()).amount()),
                texts.share(promises.keptAmountRate())));
    }

    private void amounts(FlowSection section, String key, Total total) {
        section.row(texts.text(key), count(total.count()), "", euro(total.amount()));
    }

    private FlowSection reasons() {
        int all = report.callsWithReason();
        FlowSection section = new FlowSection("reasons", texts.text("reasons", count(all), all));
        if (all == 0) {
            return section.text(texts.text("reasons.none"));
        }
        List<FlowRow.Bar> bars = report.reasons().stream()
                .map(one -> new FlowRow.Bar(texts.name("reason", one.reason()), one.calls()))
                .toList();
        section.chart(bars);
        for (ReasonCount one : report.reasons()) {
            section.row(
                    texts.name("reason", one.reason()),
                    count(one.calls()),
                    texts.share(Ratio.of(one.calls(), all)),
                    "");
        }
        return section;
    }

    private FlowSection stages() {
        FlowSection section = openTable("stages");
        for (StageCount one : report.stages()) {
            open(section, texts.name("stage", one.stage()), one.open());
        }
        return openTotal(section);
    }

    private FlowSection ages() {
        FlowSection section = openTable("ages");
        for (AgeCount one : report.ages()) {
            open(section, texts.name("age", one.bucket()), one.open());
        }
        return openTotal(section);
    }

    private FlowSection openTable(String key) {
        return new FlowSection(
                key, texts.text(key), "", texts.text("dossiers"), texts.text("open-share"), texts.text("amount"));
    }

    private void open(FlowSection section, String label, Total open) {
        Money closing = report.movement().closing().amount();
        section.row(
                label,
                count(open.count()),
                texts.share(new Ratio(open.amount().amount(), closing.amount())),
                euro(open.amount()));
    }

    private FlowSection openTotal(FlowSection section) {
        Total closing = report.movement().closing();
        if (!section.isEmpty()) {
            section.total(texts.text("open-total"), count(closing.count()), "", euro(closing.amount()));
        }
        return section;
    }

    private FlowSection disputes() {
        List<DossierLine> waiting = new ArrayList<>(report.waitingFor(DossierLine.Step.ANSWER_DISPUTE));
        FlowSection section = new FlowSection(
                "disputes",
                texts.text("disputes"),
                texts.text("list.dossier"),
                texts.text("list.debtor"),
                texts.text("list.invoice"),
                texts.text("disputes.days"),
                texts.text("list.balance"));
        if (waiting.isEmpty()) {
            return new FlowSection("disputes", texts.text("disputes")).text(texts.text("disputes.none"));
        }
        waiting.sort(Comparator.comparingLong(advice::days).reversed().thenComparing(DossierLine::number));
        for (DossierLine line : waiting.subList(0, Math.min(DISPUTES_SHOWN, waiting.size()))) {
            section.row(line.number(), line.debtor(), line.invoice(), "" + advice.days(line), euro(line.balance()));
        }
        Total total = MonthlyReport.total(waiting);
        section.total(
                texts.text("disputes.total"),
                texts.text("disputes.count", total.count()),
                "",
                "",
                euro(total.amount()));
        if (waiting.size() > DISPUTES_SHOWN) {
            section.note(texts.text("disputes.more", DISPUTES_SHOWN, waiting.size()));
        }
        return section;
    }

    private FlowSection debtHelp() {
        Total held = MonthlyReport.total(report.waitingFor(DossierLine.Step.DEBT_HELP));
        long closed = report.dossiers(DossierLine.Group.CLOSED).stream()
                .filter(line -> line.closedReason().filter("DEBT_HELP"::equals).isPresent())
                .count();
        return new FlowSection("debt-help", texts.text("debt-help"))
                .text(texts.text("debt-help.counts", held.count(), euro(held.amount()), closed));
    }
}
