package nl.vorder.script.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;
import nl.vorder.script.rules.ScriptProblem;
import nl.vorder.shared.ui.Words;

/** What is wrong, errors first; each leads to its line. */
class ProblemList extends Div {

    private static final int MOST = 100;

    private final transient Consumer<String> jump;

    ProblemList(Consumer<String> jump) {
        this.jump = jump;
        addClassName("script-problems");
        setId("script.problems");
        getElement().setAttribute("role", "status");
    }

    void show(List<ScriptProblem> problems) {
        removeAll();
        long errors = problems.stream().filter(ScriptProblem::isError).count();
        add(
                problems.isEmpty()
                        ? Words.pill(getTranslation("script.check.fine"), "ok")
                        : Words.pill(
                                getTranslation("script.check.found", errors, problems.size() - errors),
                                errors > 0 ? "bad" : "warn"));
        problems.stream().filter(ScriptProblem::isError).limit(MOST).forEach(this::add);
        problems.stream().filter(problem -> !problem.isError()).limit(MOST).forEach(this::add);
    }

    private void add(ScriptProblem problem) {
        NativeButton row = new NativeButton();
        row.addClassNames("script-problem", problem.isError() ? "error" : "warning");
        row.add(
                Words.strong(problem.node().isEmpty() ? getTranslation("script.check.whole") : problem.node()),
                Words.plain(
                        " " + (problem.isError() ? "✕ " : "△ ") + getTranslation("script.problem." + problem.kind())),
                Words.small(problem.detail().isEmpty() ? "" : " " + problem.detail()));
        row.addClickListener(event -> jump.accept(problem.node()));
        add(row);
    }
}
