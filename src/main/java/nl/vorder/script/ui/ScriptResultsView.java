package nl.vorder.script.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vorder.script.Answer;
import nl.vorder.script.NodeKind;
import nl.vorder.script.ScriptContent;
import nl.vorder.script.editing.ScriptEditorService;
import nl.vorder.script.results.AnswerResult;
import nl.vorder.script.results.LineResult;
import nl.vorder.script.results.ScriptResultService;
import nl.vorder.script.results.VersionComparison;
import nl.vorder.script.results.VersionResult;
import nl.vorder.script.rules.Proportion;
import nl.vorder.script.rules.RateTest;
import nl.vorder.script.rules.ScriptChoice;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.Words;
import org.jspecify.annotations.Nullable;

/** What a script brings: per line and answer, and two versions side by side. No agent appears here. */
@Route("script-results")
@RolesAllowed("TEAM_LEAD")
@Menu(order = 26, title = "script.results.title")
class ScriptResultsView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    /** The columns that hold words; the others hold figures. */
    private static final Set<String> TEXTS =
            Set.of("script.results.column.version", "script.results.column.line", "script.results.column.period");

    final Select<String> name = new Select<>();
    final Select<VersionResult> version = new Select<>();
    final Select<VersionResult> other = new Select<>();
    final Card comparison = new Card(getTranslation("script.results.compare"));
    final Card lines = new Card(getTranslation("script.results.lines"));
    private final transient ScriptResultService results;
    private final transient ScriptEditorService editor;

    ScriptResultsView(ScriptResultService results, ScriptEditorService editor) {
        this.results = results;
        this.editor = editor;
        addClassName("vd-page");
        H1 title = new H1(getTranslation("script.results.title"));
        title.addClassName("vd-page-title");
        name.setLabel(getTranslation("script.column.name"));
        name.setItems(ScriptChoice.names());
        name.setItemLabelGenerator(each -> getTranslation("script.name." + each));
        name.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(ScriptResultsView.class, event.getValue()));
            }
        });
        for (Select<VersionResult> select : List.of(version, other)) {
            select.setItemLabelGenerator(each -> getTranslation("script.results.version", each.number(), each.calls()));
            select.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    show();
                }
            });
        }
        version.setLabel(getTranslation("script.activation.version"));
        other.setLabel(getTranslation("script.results.other"));
        Div choice = new Div(name, version, other);
        choice.addClassNames("vd-filters", "script-choice");
        Paragraph read = new Paragraph(getTranslation("script.results.read", Proportion.SMALLEST_SAMPLE));
        read.addClassNames("vd-muted", "vd-small");
        add(title, choice, read, comparison, lines);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("script.results.title") + " · Vorder";
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String chosen) {
        String script = chosen == null || !ScriptChoice.names().contains(chosen) ? "first-overdue.consumer" : chosen;
        name.setValue(script);
        List<VersionResult> all = results.versions(script);
        version.setItems(all);
        other.setItems(all);
        Optional<VersionResult> most = all.stream()
                .filter(each -> each.calls() > 0)
                .findFirst()
                .or(() -> all.stream().findFirst());
        most.ifPresent(version::setValue);
        all.stream()
                .filter(each -> !Optional.of(each).equals(most) && each.calls() > 0)
                .findFirst()
                .ifPresent(other::setValue);
        show();
    }

    private void show() {
        if (version.isEmpty()) {
            return;
        }
        VersionResult chosen = version.getValue();
        comparison.show(compared(chosen));
        ScriptContent content = editor.from(chosen.versionId()).content();
        List<LineResult> found = results.lines(chosen.versionId());
        lines.show(found.isEmpty() ? Words.muted(getTranslation("script.results.none")) : table(found, content));
    }

    private Component compared(VersionResult chosen) {
        NativeTable table = new NativeTable();
        table.addClassName("script-table");
        table.add(headers(
                "script.results.column.version",
                "script.results.column.calls",
                "script.results.column.promised",
                "script.results.column.kept",
                "script.results.column.period"));
        table.add(row(chosen));
        if (other.isEmpty() || other.getValue().equals(chosen)) {
            return table;
        }
        VersionComparison compared = results.compare(chosen, other.getValue());
        table.add(row(compared.second()));
        return new Div(
                table,
                verdict("script.results.promised", compared.promised()),
                verdict("script.results.kept", compared.kept()),
                compared.sideBySide()
                        ? Words.small(getTranslation("script.results.side-by-side"))
                        : Words.pill(getTranslation("script.results.not-side-by-side"), "warn"));
    }

    private NativeTableRow row(VersionResult result) {
        return new NativeTableRow(
                new NativeTableCell(Words.strong(getTranslation("script.version", result.number()))),
                number(Formats.count(result.calls())),
                rate(result.promised()),
                rate(result.kept()),
                new NativeTableCell(result.first()
                        .flatMap(first -> result.last()
                                .map(last -> Formats.dateTime(first).substring(0, 10) + " – "
                                        + Formats.dateTime(last).substring(0, 10)))
                        .orElse("–")));
    }

    private Component verdict(String subject, RateTest test) {
        String said = getTranslation(
                "script.results.verdict." + test.verdict(),
                signed(test.difference()),
                signed(test.low()),
                signed(test.high()));
        String how = test.method() == RateTest.Method.TOO_FEW
                ? ""
                : " " + getTranslation("script.results.method." + test.method(), decimals(test.pValue()));
        Paragraph line =
                new Paragraph(Words.strong(getTranslation(subject) + " "), Words.plain(said), Words.small(how));
        line.addClassName("script-verdict");
        return line;
    }

    private Component table(List<LineResult> found, ScriptContent content) {
        NativeTable table = new NativeTable();
        table.addClassName("script-table");
        table.setId("script.results.lines");
        table.add(headers(
                "script.results.column.line",
                "script.results.column.asked",
                "script.results.column.skipped",
                "script.results.column.seconds",
                "script.results.column.promised",
                "script.results.column.kept"));
        for (LineResult line : found) {
            boolean end = content.nodes().containsKey(line.node())
                    && content.node(line.node()).kind() == NodeKind.CLOSE;
            table.add(new NativeTableRow(
                    new NativeTableCell(Words.strong(line.node()), Words.small(" " + heading(line.node(), content))),
                    number(Formats.count(end ? line.asked() + line.passedOver() : line.asked())),
                    number(end ? "–" : Formats.count(line.passedOver())),
                    number(line.seconds() + " s"),
                    rate(line.promised()),
                    rate(line.kept())));
            line.answers().forEach(answer -> table.add(answer(answer, label(line.node(), answer.answer(), content))));
        }
        return table;
    }

    private NativeTableRow answer(AnswerResult answer, String label) {
        NativeTableRow row = new NativeTableRow(
                new NativeTableCell(
                        Words.plain("→ " + answer.answer()), Words.small(label.isEmpty() ? "" : " " + label)),
                number(Formats.count(answer.promised().of())),
                new NativeTableCell(),
                new NativeTableCell(),
                rate(answer.promised()),
                rate(answer.kept()));
        row.addClassName("script-answer-result");
        return row;
    }

    /** What the button of an answer says; empty for what is no button of the script. */
    private String label(String node, String answer, ScriptContent content) {
        Map<String, Answer> answers = Map.of();
        if (node.startsWith(EditedLine.OBJECTION)) {
            String key = node.substring(EditedLine.OBJECTION.length());
            answers = content.objections().containsKey(key)
                    ? content.objectionOf(key).answers()
                    : answers;
        } else if (content.nodes().containsKey(node)) {
            answers = content.node(node).answers();
        }
        return answers.containsKey(answer) ? answers.get(answer).label().in(getLocale()) : "";
    }

    private String heading(String node, ScriptContent content) {
        if (node.startsWith(EditedLine.OBJECTION)) {
            String key = node.substring(EditedLine.OBJECTION.length());
            return content.objections().containsKey(key)
                    ? content.objectionOf(key).label().in(getLocale())
                    : "";
        }
        return content.nodes().containsKey(node) ? content.node(node).heading().in(getLocale()) : "";
    }

    /** A share with its interval and sample; below the smallest sample only the sample. */
    private NativeTableCell rate(Proportion proportion) {
        if (!proportion.enough()) {
            NativeTableCell few = new NativeTableCell(getTranslation("script.results.few", proportion.of()));
            few.addClassNames("vd-muted", "vd-number");
            return few;
        }
        NativeTableCell cell = new NativeTableCell(
                Words.strong(percent(proportion.rate())),
                Words.small(" "
                        + getTranslation(
                                "script.results.interval",
                                percent(proportion.low()),
                                percent(proportion.high()),
                                proportion.of())));
        cell.addClassName("vd-number");
        return cell;
    }

    private static NativeTableCell number(String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName("vd-number");
        return cell;
    }

    private NativeTableRow headers(String... keys) {
        NativeTableRow row = new NativeTableRow();
        for (String key : keys) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
            cell.setClassName("vd-number", !TEXTS.contains(key));
            row.add(cell);
        }
        return row;
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    private static String signed(double share) {
        long points = Math.round(share * 100);
        return (points > 0 ? "+" : points < 0 ? "−" : "") + Math.abs(points);
    }

    private static String decimals(double value) {
        return value < 0.001 ? "< 0,001" : "= " + "%.3f".formatted(value).replace('.', ',');
    }
}
