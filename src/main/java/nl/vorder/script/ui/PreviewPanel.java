package nl.vorder.script.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.vorder.script.CallSurroundings;
import nl.vorder.script.Choice;
import nl.vorder.script.FilledOutcome;
import nl.vorder.script.IdentityItem;
import nl.vorder.script.Prompt;
import nl.vorder.script.RunningScript;
import nl.vorder.script.Script;
import nl.vorder.script.ScriptContent;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.ui.KeyButton;
import nl.vorder.shared.ui.Words;

/** The script as the agent will see it, to be walked through; keys work as at the desk. */
class PreviewPanel extends Div {

    final PreviewFacts facts;
    private final Div stage = new Div();
    private final transient Clock clock;
    private final transient Deque<RunningScript> steps = new ArrayDeque<>();
    private transient ScriptContent content;
    private transient String from = "";

    PreviewPanel(CallSurroundings surroundings, ScriptContent content, Clock clock) {
        this.clock = clock;
        this.content = content;
        this.facts = new PreviewFacts(surroundings, content, this::again);
        addClassName("script-preview");
        getElement().setAttribute("aria-label", getTranslation("script.preview.title"));
        stage.addClassName("script-stage");
        stage.setId("script.preview");
        add(facts, stage);
    }

    /** Shows the script as it is now, at a line or from the beginning. */
    void show(ScriptContent script, String line) {
        content = script;
        from = line;
        again();
    }

    private void again() {
        steps.clear();
        try {
            steps.push(standing());
        } catch (DomainException e) {
            stage.removeAll();
            stage.add(Words.muted(getTranslation("script.preview.impossible")), Words.small(e.getMessage() + ""));
            return;
        }
        render();
    }

    private RunningScript standing() {
        Script script = new Script(0, 0, content);
        if (from.startsWith(EditedLine.OBJECTION)) {
            String raisedAt =
                    content.nodes().containsKey(ScriptContent.REASON) ? ScriptContent.REASON : content.start();
            return RunningScript.standingAt(script, facts.facts(content), raisedAt, clock.instant())
                    .objection(from.substring(EditedLine.OBJECTION.length()), clock.instant());
        }
        if (from.isEmpty()) {
            return RunningScript.start(script, facts.facts(content), clock.instant());
        }
        return RunningScript.standingAt(script, facts.facts(content), from, clock.instant());
    }

    private void step(UnaryOperator<RunningScript> move) {
        try {
            steps.push(move.apply(steps.getFirst()));
            render();
        } catch (DomainException e) {
            stage.add(Words.muted(getTranslation("script.preview.impossible")));
        }
    }

    private void render() {
        RunningScript running = steps.getFirst();
        Prompt prompt = running.current(facts.language());
        List<Component> shown = new ArrayList<>();
        shown.add(head(prompt, running));
        shown.add(say(prompt));
        shown.add(answers(prompt, running));
        if (!prompt.tip().isBlank()) {
            Div tip = new Div(Words.strong(getTranslation("desk.script.tip") + " "), Words.plain(prompt.tip()));
            tip.addClassName("desk-tip");
            shown.add(tip);
        }
        filled(running.filled()).ifPresent(shown::add);
        if (!prompt.objections().isEmpty()) {
            shown.add(objections(prompt.objections()));
        }
        stage.removeAll();
        stage.add(shown);
    }

    private Component head(Prompt prompt, RunningScript running) {
        KeyButton back = new KeyButton(getTranslation("desk.script.back"), "escape", "Esc");
        back.addClassName("vd-small");
        back.setEnabled(steps.size() > 1);
        back.addClickListener(event -> {
            steps.pop();
            render();
        });
        KeyButton begin = new KeyButton(getTranslation("script.preview.begin"));
        begin.addClassName("vd-small");
        begin.addClickListener(event -> show(content, ""));
        Div buttons = new Div(
                Words.pill(
                        getTranslation(
                                running.isIdentified() ? "script.preview.identified" : "script.preview.unidentified"),
                        running.isIdentified() ? "ok" : "warn"),
                begin,
                back);
        buttons.addClassName("script-preview-buttons");
        Div head = new Div(buttons, Words.muted(prompt.node() + " · " + prompt.heading()));
        head.addClassName("script-stage-head");
        return head;
    }

    private Component say(Prompt prompt) {
        Div say = new Div();
        say.addClassName("vd-say");
        say.setId("script.preview.say");
        say.add(Words.plain("“" + prompt.lead()
                + (prompt.lead().isEmpty() || prompt.question().isEmpty() ? "" : " ")));
        if (!prompt.question().isEmpty()) {
            say.add(Words.strong(prompt.question()));
        }
        say.add(Words.plain("”"));
        return say;
    }

    private Component answers(Prompt prompt, RunningScript running) {
        Div buttons = new Div();
        buttons.addClassName("desk-answers");
        for (Choice choice : prompt.answers()) {
            String digit = choice.digit() > 0 ? Integer.toString(choice.digit()) : "";
            KeyButton button = new KeyButton(choice.label(), digit, digit);
            button.setId("script.preview.answer." + choice.key());
            button.addClickListener(event -> step(now -> now.answer(choice.key(), clock.instant())));
            buttons.add(button);
        }
        if (!prompt.identityItems().isEmpty() && !running.isIdentified()) {
            KeyButton confirm = new KeyButton(getTranslation("script.preview.confirm"), "alt+i", "Alt I");
            confirm.addClassName("primary");
            confirm.setId("script.preview.confirm");
            confirm.addClickListener(
                    event -> step(now -> now.confirmIdentity(EnumSet.allOf(IdentityItem.class), clock.instant())));
            buttons.add(confirm);
        }
        return buttons;
    }

    private Component objections(List<Choice> objections) {
        Div buttons = new Div();
        buttons.addClassName("desk-answers");
        for (Choice objection : objections) {
            KeyButton button = new KeyButton(objection.label());
            button.addClickListener(event -> step(now -> now.objection(objection.key(), clock.instant())));
            buttons.add(button);
        }
        return new NativeDetails(getTranslation("desk.script.objections", objections.size()), buttons);
    }

    private Optional<Component> filled(FilledOutcome filled) {
        List<String> words = new ArrayList<>();
        filled.outcome().ifPresent(outcome -> words.add(getTranslation("outcome." + outcome)));
        filled.reason().ifPresent(reason -> words.add(getTranslation("reason." + reason)));
        filled.dueInDays().ifPresent(days -> words.add(getTranslation("script.preview.days", days)));
        filled.followUps().forEach(each -> words.add(getTranslation("script.follow-up." + each)));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Paragraph line = new Paragraph(getTranslation("script.preview.fills", String.join(", ", words)));
        line.addClassName("vd-small");
        return Optional.of(line);
    }
}
