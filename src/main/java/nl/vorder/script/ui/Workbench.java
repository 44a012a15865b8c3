package nl.vorder.script.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.vorder.script.CallSurroundings;
import nl.vorder.script.LocalText;
import nl.vorder.script.NodeKind;
import nl.vorder.script.Objection;
import nl.vorder.script.ScriptContent;
import nl.vorder.script.ScriptNode;
import nl.vorder.script.rules.ScriptProblem;
import nl.vorder.script.rules.ScriptRename;

/** List, form, preview and problems of one script. */
class Workbench extends Div {

    final LineList lines;
    final LineForm form;
    final PreviewPanel preview;
    final ProblemList problems;
    private final transient Runnable edited;
    private transient ScriptContent content;
    private transient String chosen = "";

    Workbench(CallSurroundings surroundings, Clock clock, ScriptContent content, Runnable edited) {
        this.edited = edited;
        this.content = content;
        addClassName("script-workbench");
        lines = new LineList(this::choose, this::addLine);
        form = new LineForm(empty(), this::changed, this::rename);
        preview = new PreviewPanel(surroundings, content, clock);
        problems = new ProblemList(this::choose);
        Div right = new Div(preview, problems);
        right.addClassName("script-right");
        add(lines, form, right);
    }

    ScriptContent content() {
        return content;
    }

    void check(Function<ScriptContent, List<ScriptProblem>> check) {
        List<ScriptProblem> found = check.apply(content);
        problems.show(found);
        lines.show(content, found, getLocale());
    }

    void choose(String place) {
        boolean known = place.startsWith(EditedLine.OBJECTION)
                ? content.objections().containsKey(place.substring(EditedLine.OBJECTION.length()))
                : content.nodes().containsKey(place);
        form.setVisible(known);
        if (known) {
            chosen = place;
            form.show(EditedLine.of(content, place), List.copyOf(content.nodes().keySet()));
            preview.show(content, place);
            lines.select(place);
        }
    }

    void removeLine() {
        if (chosen.isEmpty()) {
            return;
        }
        content = chosen.startsWith(EditedLine.OBJECTION)
                ? content.withoutObjection(chosen.substring(EditedLine.OBJECTION.length()))
                : content.withoutNode(chosen);
        chosen = "";
        edited.run();
        choose(content.start());
    }

    private void addLine(String place) {
        if (place.startsWith(EditedLine.OBJECTION)) {
            String key = place.substring(EditedLine.OBJECTION.length());
            content = content.objections().containsKey(key)
                    ? content
                    : content.with(key, new Objection(null, null, null, null, null, null));
        } else if (!content.nodes().containsKey(place)) {
            content = content.with(
                    place,
                    new ScriptNode(NodeKind.ASK_OPEN, null, null, null, null, null, null, null, null, null, false));
        }
        edited.run();
        choose(place);
    }

    /** Another key for the chosen line; what leads to it follows. Whether that could be done. */
    private boolean rename(String key) {
        boolean objection = chosen.startsWith(EditedLine.OBJECTION);
        String from = objection ? chosen.substring(EditedLine.OBJECTION.length()) : chosen;
        boolean may =
                objection ? ScriptRename.mayRenameObjection(content, key) : ScriptRename.mayRename(content, from, key);
        if (may) {
            content = objection ? ScriptRename.objection(content, from, key) : ScriptRename.line(content, from, key);
            edited.run();
            choose(objection ? EditedLine.OBJECTION + key : key);
        }
        return may;
    }

    private void changed() {
        if (chosen.isEmpty()) {
            return;
        }
        content = form.line().into(content);
        preview.show(content, chosen);
        edited.run();
    }

    private static EditedLine empty() {
        return EditedLine.of(
                new ScriptContent(
                        "",
                        null,
                        "x",
                        LocalText.NONE,
                        Map.of(
                                "x",
                                new ScriptNode(
                                        NodeKind.SAY, null, null, null, null, null, null, null, null, null, false)),
                        null),
                "x");
    }
}
