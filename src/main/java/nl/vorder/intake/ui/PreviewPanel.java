package nl.vorder.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.vorder.intake.IntakeRow;
import nl.vorder.intake.IntakeService;
import nl.vorder.intake.InvoiceRow;
import nl.vorder.intake.StagedFile;
import nl.vorder.intake.Verdict;
import nl.vorder.shared.ui.Formats;

/** Shows line by line what taking the file over would do, and why; nothing has happened yet. */
class PreviewPanel extends Composite<Div> {

    private static final Map<Verdict, String> STYLES = new EnumMap<>(
            Map.of(Verdict.CREATE, "ok", Verdict.UPDATE, "accent", Verdict.SKIP, "", Verdict.ERROR, "bad"));

    final Grid<IntakeRow> grid = new Grid<>();
    final NativeButton apply = new NativeButton();
    final NativeButton discard = new NativeButton();
    final Map<String, NativeButton> filters = new TreeMap<>();
    private final transient IntakeService intake;
    private final transient StagedFile file;
    private final transient Sentences sentences;

    /** Where a page that was shown ended: so many lines before it, and the last of their numbers. */
    private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

    private Set<Verdict> shown = Set.of();

    PreviewPanel(IntakeService intake, StagedFile file, Sentences sentences) {
        this.intake = intake;
        this.file = file;
        this.sentences = sentences;
        getContent().addClassNames("vd-card", "intake-preview");
        H2 title = new H2(getTranslation("intake.preview.title", file.name()));
        title.addClassName("vd-card-title");
        getContent().add(title, createExplanation(), createFilters(), createGrid(), createButtons());
        show(file.count(Verdict.ERROR) > 0 ? Set.of(Verdict.ERROR) : Set.of());
    }

    private Component createExplanation() {
        Paragraph text = new Paragraph(getTranslation("intake.preview.as-of", Formats.date(file.asOf())));
        text.addClassName("intake-explanation");
        if (file.shiftDays() != 0) {
            text.add(" " + getTranslation("intake.preview.shifted", Formats.count(file.shiftDays())));
        }
        return text;
    }

    private Component createFilters() {
        Div bar = new Div();
        bar.addClassName("vd-filters");
        bar.getElement().setAttribute("role", "group");
        bar.getElement().setAttribute("aria-label", getTranslation("intake.preview.filter"));
        bar.add(filter("intake.preview.all", file.lines(), Set.of()));
        for (Verdict verdict : Verdict.values()) {
            bar.add(filter("intake.verdict." + verdict.name(), file.count(verdict), Set.of(verdict)));
        }
        return bar;
    }

    private NativeButton filter(String key, int count, Set<Verdict> verdicts) {
        NativeButton button = new NativeButton(getTranslation(key) + " " + Formats.count(count));
        button.addClassNames("vd-button");
        button.addClickListener(event -> show(verdicts));
        filters.put(name(verdicts), button);
        return button;
    }

    private Component createGrid() {
        grid.addColumn(IntakeRow::line)
                .setHeader(getTranslation("intake.preview.line"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("70px")
                .setFlexGrow(0);
        grid.addColumn(createVerdict())
                .setHeader(getTranslation("intake.preview.verdict"))
                .setWidth("120px")
                .setFlexGrow(0);
        column("intake.field.REFERENCE", "130px", IntakeRow::reference);
        column("intake.field.NUMBER", "120px", IntakeRow::number);
        column("intake.field.INVOICED_ON", "110px", row -> date(row.invoice().map(InvoiceRow::invoicedOn)));
        column("intake.field.DUE_ON", "110px", row -> date(row.invoice().map(InvoiceRow::dueOn)));
        column("intake.field.SETTLED_ON", "110px", row -> date(row.invoice().flatMap(InvoiceRow::settledOn)));
        column(
                        "intake.field.AMOUNT",
                        "110px",
                        row -> row.invoice()
                                .map(invoice -> Formats.plain(invoice.amount()))
                                .orElse(""))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(this::sentence)
                .setHeader(getTranslation("intake.preview.reason"))
                .setFlexGrow(1)
                .setWidth("280px");
        grid.addClassName("intake-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("intake.preview.title", file.name()));
        return grid;
    }

    private Grid.Column<IntakeRow> column(String key, String width, Function<IntakeRow, String> text) {
        return grid.addColumn(text::apply)
                .setHeader(getTranslation(key))
                .setWidth(width)
                .setFlexGrow(0);
    }

    private LitRenderer<IntakeRow> createVerdict() {
        return LitRenderer.<IntakeRow>of("<span class=\"vd-pill ${item.style}\">${item.text}</span>")
                .withProperty("style", row -> STYLES.getOrDefault(row.verdict(), ""))
                .withProperty(
                        "text",
                        row -> getTranslation("intake.verdict." + row.verdict().name()));
    }

    private Component createButtons() {
        apply.setText(getTranslation(
                "intake.preview.apply", Formats.count(file.count(Verdict.CREATE) + file.count(Verdict.UPDATE))));
        apply.addClassNames("vd-button", "primary", "big");
        apply.setId("intake.apply");
        apply.setEnabled(file.count(Verdict.CREATE) + file.count(Verdict.UPDATE) > 0);
        discard.setText(getTranslation("intake.preview.discard"));
        discard.addClassNames("vd-button", "big");
        discard.setId("intake.discard");
        Div bar = new Div(apply, discard);
        bar.addClassName("intake-buttons");
        if (file.count(Verdict.ERROR) > 0) {
            Anchor errors = new Anchor(
                    DownloadHandler.fromInputStream(event -> errors()),
                    getTranslation("intake.preview.download-errors"));
            errors.addClassNames("vd-button", "big");
            bar.add(errors);
        }
        return bar;
    }

    private DownloadResponse errors() {
        StringWriter text = new StringWriter();
        // The mark makes spreadsheets read the file as UTF-8.
        text.write('\ufeff');
        intake.writeErrors(
                file.id(),
                List.of(
                        getTranslation("intake.preview.line"),
                        getTranslation("intake.field.REFERENCE"),
                        getTranslation("intake.field.NUMBER"),
                        getTranslation("intake.preview.reason")),
                sentences::of,
                text);
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        String name = getTranslation("intake.preview.error-file", String.valueOf(file.id()));
        return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv; charset=utf-8", bytes.length);
    }

    private void show(Set<Verdict> verdicts) {
        shown = verdicts;
        ends.clear();
        filters.forEach((name, button) -> {
            boolean pressed = name.equals(name(verdicts));
            button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
            button.setClassName("selected", pressed);
        });
        int count = verdicts.isEmpty()
                ? file.lines()
                : verdicts.stream().mapToInt(file::count).sum();
        grid.setItems(query -> page(query.getOffset(), query.getLimit()), query -> count);
    }

    /** A page next to one that was shown starts behind its last line; a jump counts from the nearest one before. */
    private Stream<IntakeRow> page(int offset, int limit) {
        Map.Entry<Integer, Integer> before =
                Optional.ofNullable(ends.floorEntry(offset)).orElse(Map.entry(0, 0));
        List<IntakeRow> rows = intake.rows(file.id(), shown, before.getValue(), offset - before.getKey(), limit);
        if (!rows.isEmpty()) {
            ends.put(offset + rows.size(), rows.getLast().line());
        }
        return rows.stream();
    }

    private String sentence(IntakeRow row) {
        String text = sentences.of(row.finding());
        boolean dropped = row.invoice()
                .map(InvoiceRow::details)
                .filter(details -> details.emailWrong() || details.phoneWrong())
                .isPresent();
        return dropped ? text + " " + getTranslation("intake.preview.contact-dropped") : text;
    }

    private static String date(Optional<LocalDate> day) {
        return day.map(Formats::date).orElse("");
    }

    private static String name(Set<Verdict> verdicts) {
        return verdicts.stream().findFirst().map(Verdict::name).orElse("ALL");
    }
}
