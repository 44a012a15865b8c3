package nl.vorder.script.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.vorder.script.ScriptContent;
import nl.vorder.script.rules.ScriptProblem;

/** The lines and objections of a script in a list that may be narrowed; faulty ones are marked. */
class LineList extends Div {

    /** A row: the key, what the line is for, and whether something is wrong with it. */
    record Row(String place, String kind, String heading, String mark) {}

    final Grid<Row> grid = new Grid<>();
    final TextField filter = new TextField(getTranslation("script.lines.filter"));
    final TextField newKey = new TextField(getTranslation("script.lines.new-key"));
    private final Span count = new Span();
    private transient List<Row> rows = List.of();
    private boolean selecting;

    LineList(Consumer<String> chosen, Consumer<String> added) {
        addClassName("script-lines");
        grid.addColumn(LitRenderer.<Row>of(
                        "<div class='script-line'><b>${item.heading}</b><span>${item.mark} ${item.place} · ${item.kind}</span></div>")
                .withProperty("heading", Row::heading)
                .withProperty("mark", Row::mark)
                .withProperty("place", Row::place)
                .withProperty("kind", Row::kind));
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.getElement().setAttribute("aria-label", getTranslation("script.lines.title"));
        grid.setId("script.lines");
        grid.asSingleSelect().addValueChangeListener(event -> {
            if (!selecting && event.getValue() != null) {
                chosen.accept(event.getValue().place());
            }
        });
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.setClearButtonVisible(true);
        filter.addValueChangeListener(event -> narrow());
        newKey.setAllowedCharPattern("[a-z0-9/-]");
        newKey.setMaxLength(50);
        newKey.setPlaceholder("vraag-dag, objection/…");
        NativeButton add = new NativeButton(getTranslation("script.lines.add"), event -> {
            if (!newKey.isEmpty()) {
                added.accept(newKey.getValue());
                newKey.clear();
            }
        });
        add.addClassName("vd-button");
        count.addClassNames("vd-muted", "vd-small");
        Div more = new Div(newKey, add);
        more.addClassName("script-new");
        add(filter, count, grid, more);
    }

    void show(ScriptContent script, List<ScriptProblem> problems, Locale locale) {
        Map<String, Set<Boolean>> marks = problems.stream()
                .collect(Collectors.groupingBy(
                        ScriptProblem::node, Collectors.mapping(ScriptProblem::isError, Collectors.toSet())));
        List<Row> all = new ArrayList<>();
        script.nodes()
                .forEach((key, node) -> all.add(new Row(
                        key,
                        getTranslation("script.kind." + node.kind()),
                        node.heading().in(locale),
                        mark(marks.getOrDefault(key, Set.of())))));
        script.objections().forEach((key, objection) -> {
            String place = EditedLine.OBJECTION + key;
            all.add(new Row(
                    place,
                    getTranslation("script.objection"),
                    objection.label().in(locale),
                    mark(marks.getOrDefault(place, Set.of()))));
        });
        if (!all.equals(rows)) {
            rows = List.copyOf(all);
            narrow();
        }
    }

    void select(String place) {
        Optional<Row> row =
                rows.stream().filter(each -> each.place().equals(place)).findFirst();
        selecting = true;
        row.ifPresentOrElse(grid::select, grid::deselectAll);
        selecting = false;
        row.ifPresent(grid::scrollToItem);
    }

    private void narrow() {
        String wanted = filter.getValue().strip().toLowerCase(Locale.ROOT);
        Optional<Row> before = grid.asSingleSelect().getOptionalValue();
        List<Row> shown = rows.stream()
                .filter(row -> (row.place() + " " + row.heading() + " " + row.kind())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        selecting = true;
        grid.setItems(shown);
        before.flatMap(row -> shown.stream()
                        .filter(each -> each.place().equals(row.place()))
                        .findFirst())
                .ifPresent(grid::select);
        selecting = false;
        count.setText(getTranslation("script.lines.count", shown.size(), rows.size()));
    }

    private static String mark(Set<Boolean> errors) {
        if (errors.contains(true)) {
            return "✕";
        }
        return errors.isEmpty() ? "" : "△";
    }
}
