package nl.vorder.reporting;

import static nl.vorder.shared.ui.Formats.date;
import static nl.vorder.shared.ui.Formats.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.vorder.shared.Money;

/** The list behind the figures: every dossier of the month, in groups whose totals tie to the movement. */
final class DossierList {

    private static final List<String> COLUMNS = List.of(
            "dossier",
            "debtor",
            "principal",
            "interest",
            "costs",
            "paid-month",
            "paid",
            "balance",
            "last-contact",
            "status");

    private final MonthlyReport report;
    private final ReportTexts texts;

    DossierList(MonthlyReport report, ReportTexts texts) {
        this.report = report;
        this.texts = texts;
    }

    /** A row of the template {@code dossier-list}. */
    record Row(
            String group,
            String heading,
            String kind,
            String cell1,
            String cell2,
            String cell3,
            String cell4,
            String cell5,
            String cell6,
            String cell7,
            String cell8,
            String cell9,
            String cell10,
            String note1,
            String note2,
            String note9,
            String note10) {}

    /** The names of the columns, as the template asks for them. */
    Map<String, Object> heads() {
        Map<String, Object> heads = new TreeMap<>();
        for (int column = 0; column < COLUMNS.size(); column++) {
            heads.put("HEAD" + (column + 1), texts.text("list." + COLUMNS.get(column)));
        }
        return heads;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (DossierLine.Group group : DossierLine.Group.values()) {
            List<DossierLine> lines = report.dossiers(group);
            if (!lines.isEmpty()) {
                String heading = heading(group, lines.size());
                lines.forEach(line -> rows.add(row(group, heading, line)));
                rows.add(total(group, heading, lines));
            }
        }
        return rows;
    }

    private String heading(DossierLine.Group group, int dossiers) {
        return texts.text(
                "list." + group,
                ReportTexts.count(dossiers),
                texts.day(report.period().last()),
                texts.month(report.period().month()));
    }

    private Row row(DossierLine.Group group, String heading, DossierLine line) {
        return new Row(
                group.name(),
                heading,
                "ROW",
                line.number(),
                line.debtor(),
                plain(line.principal()),
                plain(line.interest()),
                plain(line.costs()),
                plain(line.paidInMonth()),
                plain(line.paid()),
                plain(line.balance()),
                line.lastCallAt().map(texts::day).orElse(""),
                status(line),
                date(line.placedOn()),
                references(line),
                line.lastOutcome()
                        .map(outcome -> texts.name("outcome", outcome))
                        .orElse(""),
                next(line));
    }

    private Row total(DossierLine.Group group, String heading, List<DossierLine> lines) {
        return new Row(
                group.name(),
                heading,
                "TOTAL",
                texts.text("list.total." + group, ReportTexts.count(lines.size()), lines.size()),
                "",
                sum(lines, DossierLine::principal),
                sum(lines, DossierLine::interest),
                sum(lines, DossierLine::costs),
                sum(lines, DossierLine::paidInMonth),
                sum(lines, DossierLine::paid),
                sum(lines, DossierLine::balance),
                "",
                "",
                "",
                "",
                "",
                "");
    }

    private static String sum(List<DossierLine> lines, Function<DossierLine, Money> amount) {
        return plain(Money.sum(lines.stream().map(amount).toList()));
    }

    private String references(DossierLine line) {
        String more = line.invoices() > 1 ? " " + texts.text("list.more-invoices", line.invoices() - 1) : "";
        String invoice = line.invoice() + more;
        return line.reference().isEmpty() ? invoice : line.reference() + " · " + invoice;
    }

    private String status(DossierLine line) {
        return line.closedReason()
                .map(reason -> texts.name("closed", reason))
                .orElseGet(() -> texts.name("stage", line.stage()));
    }

    private String next(DossierLine line) {
        String step = texts.name("next", line.next().step());
        return line.next().on().map(on -> step + " " + date(on)).orElse(step);
    }
}
