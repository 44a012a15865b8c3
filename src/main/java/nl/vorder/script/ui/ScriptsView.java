package nl.vorder.script.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.vorder.script.CallSurroundings;
import nl.vorder.script.editing.ActivationService;
import nl.vorder.script.editing.DraftSaved;
import nl.vorder.script.editing.FileRead;
import nl.vorder.script.editing.ScriptEditorService;
import nl.vorder.script.editing.ScriptRow;
import nl.vorder.shared.ui.Words;
import org.jspecify.annotations.Nullable;

/** All scripts; beside the list the versions of the chosen one, for whom they are in use, and what changed between two. */
@Route("scripts")
@RolesAllowed("TEAM_LEAD")
@Menu(order = 25, title = "script.title")
class ScriptsView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    final Grid<ScriptRow> grid = new Grid<>();
    final Div details = new Div();
    final Upload upload;
    private final transient ScriptEditorService editor;
    private final transient VersionsPanel.Services services;
    private boolean selecting;

    ScriptsView(ScriptEditorService editor, ActivationService activations, CallSurroundings surroundings, Clock clock) {
        this.editor = editor;
        this.services = new VersionsPanel.Services(editor, activations, surroundings, clock);
        this.upload = new Upload(editor::read, this::taken);
        addClassName("vd-page");
        addAttachListener(event -> event.getUI().getPage().addJsModule("/desk.js"));
        H1 title = new H1(getTranslation("script.title"));
        title.addClassName("vd-page-title");
        Div header = new Div(title, upload);
        header.addClassName("vd-row");
        Div split = new Div(createGrid(), details);
        split.addClassName("script-split");
        details.addClassName("script-details");
        add(header, split);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("script.title") + " · Vorder";
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String name) {
        List<ScriptRow> rows = editor.all();
        selecting = true;
        grid.setItems(rows);
        details.removeAll();
        rows.stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .ifPresentOrElse(
                        row -> {
                            grid.select(row);
                            details.add(new VersionsPanel(row, services));
                        },
                        () -> details.add(empty()));
        selecting = false;
    }

    private Component createGrid() {
        grid.addColumn(row -> words(row.name()))
                .setHeader(getTranslation("script.column.name"))
                .setFlexGrow(3);
        grid.addColumn(row -> row.everybody() == 0 ? "–" : getTranslation("script.version", row.everybody()))
                .setHeader(getTranslation("script.column.in-use"))
                .setFlexGrow(0)
                .setWidth("86px");
        grid.addColumn(row ->
                        row.narrower() == 0 ? "–" : getTranslation("script.column.narrower-count", row.narrower()))
                .setHeader(getTranslation("script.column.narrower"))
                .setFlexGrow(0)
                .setWidth("112px");
        grid.addColumn(row -> row.draftBy().orElse("–"))
                .setHeader(getTranslation("script.column.draft"))
                .setFlexGrow(0)
                .setWidth("120px");
        grid.addClassName("script-grid");
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", getTranslation("script.title"));
        grid.asSingleSelect().addValueChangeListener(event -> {
            if (!selecting && event.getValue() != null) {
                getUI().ifPresent(ui ->
                        ui.navigate(ScriptsView.class, event.getValue().name()));
            }
        });
        return grid;
    }

    /** The script in words: its stage and for whom. */
    private String words(String name) {
        return getTranslation("script.name." + name);
    }

    private Component empty() {
        Div hint = new Div(Words.plain(getTranslation("script.choose")));
        hint.addClassName("vd-empty");
        return hint;
    }

    private void taken(FileRead.Good good) {
        String name = good.content().name();
        int version = editor.open(name).map(draft -> draft.version()).orElse(0);
        DraftSaved saved = editor.save(good.content(), version, 0);
        if (saved instanceof DraftSaved.Stored) {
            getUI().ifPresent(ui -> ui.navigate(ScriptEditorView.class, name));
        } else {
            upload.tell(getTranslation("script.editor.conflict-gone"));
        }
    }
}
