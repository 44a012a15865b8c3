package nl.vorder.script.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vorder.script.Activation;
import nl.vorder.script.CallSurroundings;
import nl.vorder.script.editing.ActivationRow;
import nl.vorder.script.editing.ActivationService;
import nl.vorder.script.editing.ScriptEditorService;
import nl.vorder.script.editing.ScriptRow;
import nl.vorder.script.editing.VersionRow;
import nl.vorder.script.rules.ScriptDiff;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.KeyButton;
import nl.vorder.shared.ui.Words;
import nl.vorder.team.Team;

/** The versions of one script: for whom each is in use, its file, and what changed. */
class VersionsPanel extends Div {

    /** What the panel asks. */
    record Services(
            ScriptEditorService editor, ActivationService activations, CallSurroundings surroundings, Clock clock) {}

    private final transient Services services;
    private final transient ScriptRow script;
    private final transient Map<ClientFirmId, String> firms;
    private final Card running = new Card(getTranslation("script.activations"));
    private final Card versions = new Card(getTranslation("script.versions"));
    private final Div differences = new Div();
    final Select<VersionRow> older = new Select<>();
    final Select<VersionRow> newer = new Select<>();

    VersionsPanel(ScriptRow script, Services services) {
        this.services = services;
        this.script = script;
        this.firms = services.surroundings().clientFirms().stream()
                .collect(Collectors.toMap(CallSurroundings.FirmName::id, CallSurroundings.FirmName::name));
        addClassName("script-versions");
        List<VersionRow> rows = services.editor().versions(script.name());
        showVersions(rows);
        showRunning();
        Card activate = new Card(getTranslation("script.activate"));
        activate.show(new ActivationForm(rows, services, this::showRunning));
        add(buttons(), versions, running, activate, compare(rows));
    }

    private Component buttons() {
        KeyButton edit = new KeyButton(getTranslation("script.edit"), "alt+e", "Alt E");
        edit.addClassName("primary");
        edit.setId("script.edit");
        edit.addClickListener(event -> getUI().ifPresent(ui -> ui.navigate(ScriptEditorView.class, script.name())));
        KeyButton results = new KeyButton(getTranslation("script.results.title"));
        results.addClickListener(event -> getUI().ifPresent(ui -> ui.navigate(ScriptResultsView.class, script.name())));
        Div row = new Div(Words.strong(getTranslation("script.name." + script.name())), edit, results);
        row.addClassName("script-head");
        return row;
    }

    private void showVersions(List<VersionRow> rows) {
        NativeTable table = new NativeTable();
        table.addClassName("script-table");
        for (VersionRow row : rows) {
            Anchor file = new Anchor(
                    DownloadHandler.fromInputStream(event -> {
                        byte[] bytes = services.editor().export(row.id()).getBytes(StandardCharsets.UTF_8);
                        return new DownloadResponse(
                                new ByteArrayInputStream(bytes),
                                script.name() + "-" + row.number() + ".json",
                                "application/json",
                                bytes.length);
                    }),
                    getTranslation("script.download"));
            file.addClassName("vd-link");
            table.add(new NativeTableRow(
                    new NativeTableCell(Words.strong(getTranslation("script.version", row.number()))),
                    new NativeTableCell(Formats.dateTime(row.createdAt())),
                    new NativeTableCell(row.author().isEmpty() ? getTranslation("script.shipped") : row.author()),
                    new NativeTableCell(row.remark()),
                    new NativeTableCell(
                            row.fallback() ? Words.pill(getTranslation("script.fallback"), "accent") : Words.plain("")),
                    new NativeTableCell(file)));
        }
        versions.show(table);
    }

    private void showRunning() {
        List<ActivationRow> rows = services.activations().of(script.name());
        if (rows.isEmpty()) {
            running.show(Words.muted(getTranslation("script.activations.none")));
            return;
        }
        Map<Long, String> teams =
                services.activations().teams().stream().collect(Collectors.toMap(Team::id, Team::name));
        NativeTable table = new NativeTable();
        table.addClassName("script-table");
        for (ActivationRow row : rows) {
            KeyButton end = new KeyButton(getTranslation("script.activation.end"));
            end.addClickListener(event -> {
                services.activations().end(row.activation().id());
                showRunning();
            });
            table.add(new NativeTableRow(
                    new NativeTableCell(Words.strong(getTranslation("script.version", row.number()))),
                    new NativeTableCell(scope(row.activation(), teams)),
                    new NativeTableCell(days(row.activation())),
                    new NativeTableCell(row.author()),
                    new NativeTableCell(end)));
        }
        running.show(table);
    }

    private String scope(Activation activation, Map<Long, String> teams) {
        String firm = activation
                .clientFirmId()
                .map(id -> firms.getOrDefault(id, Long.toString(id.value())))
                .orElseGet(() -> getTranslation("script.activation.all-firms"));
        String team = activation
                .teamId()
                .map(id -> getTranslation("script.activation.of-team", teams.getOrDefault(id, Long.toString(id))))
                .orElseGet(() -> getTranslation("script.activation.all-teams"));
        return firm + " · " + team + " · " + activation.share() + "%";
    }

    private String days(Activation activation) {
        return activation
                .until()
                .map(last -> Formats.date(activation.from()) + " – " + Formats.date(last))
                .orElseGet(() -> getTranslation("script.activation.from", Formats.date(activation.from())));
    }

    private Component compare(List<VersionRow> rows) {
        for (Select<VersionRow> select : List.of(older, newer)) {
            select.setItems(rows);
            select.setItemLabelGenerator(row -> getTranslation("script.version", row.number()));
            select.addValueChangeListener(event -> showDifferences());
        }
        older.setLabel(getTranslation("script.diff.older"));
        newer.setLabel(getTranslation("script.diff.newer"));
        differences.setId("script.differences");
        if (rows.size() > 1) {
            newer.setValue(rows.get(0));
            older.setValue(rows.get(1));
        }
        Div choice = new Div(older, newer);
        choice.addClassName("script-head");
        Card card = new Card(getTranslation("script.diff"));
        card.show(choice, differences);
        return card;
    }

    private void showDifferences() {
        differences.removeAll();
        if (older.isEmpty() || newer.isEmpty()) {
            return;
        }
        List<ScriptDiff.Change> changes = ScriptDiff.between(
                services.editor().from(older.getValue().id()).content(),
                services.editor().from(newer.getValue().id()).content());
        if (changes.isEmpty()) {
            differences.add(Words.muted(getTranslation("script.diff.none")));
            return;
        }
        NativeTable table = new NativeTable();
        table.addClassNames("script-table", "script-diff");
        table.add(new NativeTableRow(
                new NativeTableHeaderCell(getTranslation("script.diff.line")),
                new NativeTableHeaderCell(getTranslation("script.diff.before")),
                new NativeTableHeaderCell(getTranslation("script.diff.after"))));
        changes.forEach(change -> table.add(difference(change)));
        differences.add(table);
    }

    private NativeTableRow difference(ScriptDiff.Change change) {
        NativeTableCell before = new NativeTableCell(change.before().isEmpty() ? "" : "− " + change.before());
        before.addClassName("before");
        NativeTableCell after = new NativeTableCell(change.after().isEmpty() ? "" : "+ " + change.after());
        after.addClassName("after");
        String place = change.place().isEmpty() ? getTranslation("script.check.whole") : change.place();
        return new NativeTableRow(
                new NativeTableCell(Words.strong(place), Words.small(" " + change.property())), before, after);
    }
}
