package nl.vorder.reporting;

import java.util.ArrayList;
import java.util.List;

/** Collects the rows of one section: a heading, the names of its columns and what stands under them. */
final class FlowSection {

    /** The template has a chart for up to so many bars each; the last fits all reasons there are. */
    private static final List<Integer> CHARTS = List.of(3, 6, 9, 14);

    private final String name;
    private final String heading;
    private final List<String> heads;
    private final List<FlowRow> rows = new ArrayList<>();

    FlowSection(String name, String heading, String... heads) {
        this.name = name;
        this.heading = heading;
        this.heads = List.of(heads);
    }

    FlowSection text(String text) {
        return add("TEXT", List.of(), text);
    }

    FlowSection note(String text) {
        return add("NOTE", List.of(), text);
    }

    FlowSection advice(String lead, String text) {
        return add("ADVICE", List.of(), lead, text);
    }

    FlowSection term(String term, String meaning) {
        return add("TERM", List.of(), term, meaning);
    }

    FlowSection row(String... cells) {
        return add(heads.size() == 5 ? "ROW5" : "ROW", List.of(), cells);
    }

    FlowSection subtotal(String... cells) {
        return add("SUB", List.of(), cells);
    }

    FlowSection total(String... cells) {
        return add(heads.size() == 5 ? "TOTAL5" : "TOTAL", List.of(), cells);
    }

    FlowSection chart(List<FlowRow.Bar> bars) {
        int size =
                CHARTS.stream().filter(most -> bars.size() <= most).findFirst().orElse(CHARTS.getLast());
        return add("CHART_" + size, bars);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<FlowRow> rows() {
        return List.copyOf(rows);
    }

    private FlowSection add(String kind, List<FlowRow.Bar> bars, String... cells) {
        List<String> values = List.of(cells);
        rows.add(new FlowRow(
                name,
                heading,
                kind,
                at(heads, 0),
                at(heads, 1),
                at(heads, 2),
                at(heads, 3),
                at(heads, 4),
                at(values, 0),
                at(values, 1),
                at(values, 2),
                at(values, 3),
                at(values, 4),
                List.copyOf(bars)));
        return this;
    }

    private static String at(List<String> values, int index) {
        return index < values.size() ? values.get(index) : "";
    }
}
