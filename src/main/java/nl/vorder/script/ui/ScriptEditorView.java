package nl.vorder.script.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import nl.vorder.script.CallSurroundings;
import nl.vorder.script.ScriptContent;
import nl.vorder.script.editing.Draft;
import nl.vorder.script.editing.DraftSaved;
import nl.vorder.script.editing.Published;
import nl.vorder.script.editing.ScriptEditorService;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.KeyButton;

/** One script: its lines on the left, the chosen one in the middle, and on the right how the agent will see it. */
@Route("script-editor")
@RolesAllowed("TEAM_LEAD")
class ScriptEditorView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient ScriptEditorService editor;
    private final transient CallSurroundings surroundings;
    private final transient Clock clock;
    private final Span state = new Span();
    final Div message = new Div();
    final TextField remark = new TextField();
    transient Workbench workbench;
    private transient String name = "";
    private transient int version;
    private transient int base;
    private boolean dirty;

    ScriptEditorView(ScriptEditorService editor, CallSurroundings surroundings, Clock clock) {
        this.editor = editor;
        this.surroundings = surroundings;
        this.clock = clock;
        this.workbench =
                new Workbench(surroundings, clock, new ScriptContent("", null, "", null, null, null), this::edited);
        addClassNames("vd-page", "script-editor");
        addAttachListener(event -> event.getUI().getPage().addJsModule("/desk.js"));
        state.addClassNames("vd-small", "vd-muted");
        state.setId("script.state");
        message.addClassName("script-message");
        message.setId("script.message");
        message.getElement().setAttribute("role", "alert");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        name = parameter;
        Draft draft = editor.open(parameter).orElseThrow(NotFoundException::new);
        version = draft.version();
        base = draft.baseNumber();
        workbench = new Workbench(surroundings, clock, draft.content(), this::edited);
        removeAll();
        message.setText("");
        add(createHeader(), message, workbench);
        workbench.check(editor::check);
        workbench.choose(draft.content().start());
        told(draft);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("script.name." + name) + " · " + getTranslation("script.editor.title") + " · Vorder";
    }

    private Component createHeader() {
        H1 title = new H1(getTranslation("script.name." + name));
        title.addClassName("vd-page-title");
        remark.setPlaceholder(getTranslation("script.editor.remark"));
        remark.setAriaLabel(getTranslation("script.editor.remark"));
        remark.setMaxLength(400);
        KeyButton save = new KeyButton(getTranslation("script.editor.save"), "ctrl+s", "Ctrl S");
        save.setId("script.save");
        save.addClickListener(event -> save());
        KeyButton publish = new KeyButton(getTranslation("script.editor.publish"));
        publish.addClassName("primary");
        publish.setId("script.publish");
        publish.addClickListener(event -> publish());
        KeyButton remove = new KeyButton(getTranslation("script.editor.remove-line"));
        remove.addClickListener(event -> workbench.removeLine());
        KeyButton list = new KeyButton(getTranslation("script.editor.back"));
        list.addClickListener(event -> getUI().ifPresent(ui -> ui.navigate(ScriptsView.class, name)));
        Div left = new Div(list, title, state);
        left.addClassName("script-head");
        Div right = new Div(remove, remark, save, publish);
        right.addClassName("script-head");
        Div header = new Div(left, right);
        header.addClassName("vd-row");
        return header;
    }

    private void edited() {
        dirty = true;
        state.setText(getTranslation("script.editor.unsaved"));
        workbench.check(editor::check);
    }

    /** Stores the draft; whether that worked. */
    private boolean save() {
        DraftSaved saved = editor.save(workbench.content(), version, base);
        switch (saved) {
            case DraftSaved.Stored stored -> {
                version = stored.version();
                dirty = false;
                message.setText("");
                state.setText(getTranslation("script.editor.saved", Formats.time(clock.instant())));
            }
            case DraftSaved.ChangedByOther other -> conflict(other.author(), other.at());
        }
        return !dirty;
    }

    private void publish() {
        if ((dirty || version == 0) && !save()) {
            return;
        }
        switch (editor.publish(name, version, remark.getValue())) {
            case Published.Version made -> {
                Notification.show(getTranslation("script.editor.published", made.number()));
                getUI().ifPresent(ui -> ui.navigate(ScriptsView.class, name));
            }
            case Published.Faulty faulty -> {
                workbench.problems.show(faulty.problems());
                message.setText(
                        getTranslation("script.editor.faulty", faulty.problems().size()));
            }
            case Published.ChangedByOther other -> conflict(other.author(), other.at());
        }
    }

    private void conflict(String author, Instant at) {
        message.setText(
                author.isEmpty()
                        ? getTranslation("script.editor.conflict-gone")
                        : getTranslation("script.editor.conflict", author, Formats.time(at)));
    }

    private void told(Draft draft) {
        dirty = false;
        state.setText(
                draft.version() == 0
                        ? getTranslation("script.editor.from", draft.baseNumber())
                        : getTranslation("script.editor.draft", draft.author(), Formats.dateTime(draft.changedAt())));
    }
}
