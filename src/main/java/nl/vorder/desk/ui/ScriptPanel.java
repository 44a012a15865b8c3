package nl.vorder.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import nl.vorder.desk.Preparation;
import nl.vorder.script.IdentityItem;
import nl.vorder.script.Prompt;
import nl.vorder.script.RunningScript;
import nl.vorder.shared.ui.KeyButton;
import nl.vorder.shared.ui.Words;

/**
 * The line to say now, the answers to choose from, and the objections that may come up at any moment.
 *
 * <p>The parts stay where they are and only say something else: a step of the script sends the words that changed and no new buttons,
 * so that the next line stands there at once.
 */
class ScriptPanel extends Div {

    private final transient ScriptActions actions;
    private final Paragraph hint = new Paragraph();
    private final Div lines = new Div();
    private final Span heading = Words.muted("");
    private final KeyButton back = new KeyButton(getTranslation("desk.script.back"), "escape", "Esc");
    private final Span lead = Words.plain("");
    private final Span question = Words.strong("");
    private final Div identity = new Div();
    private final ChoiceButtons answers;
    private final Span tipText = Words.plain("");
    private final Div tip = new Div(Words.strong(getTranslation("desk.script.tip") + " "), tipText);
    private final KeyButton thirdParty;
    private final KeyButton voicemail;
    private final ObjectionList objections;

    ScriptPanel(ScriptActions actions) {
        this.actions = actions;
        addClassName("desk-script");
        getElement().setAttribute("aria-live", "polite");
        hint.addClassName("vd-muted");
        lines.addClassName("desk-lines");
        answers = new ChoiceButtons(actions::answer);
        thirdParty = aside("desk.script.third-party", "alt+t", "Alt T", actions::thirdParty);
        voicemail = aside("desk.script.voicemail", "alt+v", "Alt V", actions::voicemail);
        objections = new ObjectionList(actions::objection);
        tip.addClassName("desk-tip");
        Div besides = new Div(thirdParty, voicemail, objections);
        besides.addClassName("desk-answers");
        lines.add(head(), say(), identity, answers, tip, besides);
        lines.setVisible(false);
        add(hint, lines);
    }

    /** What the agent does with the line on the screen. */
    interface ScriptActions {

        void answer(String key);

        void objection(String key);

        void confirmIdentity(Set<IdentityItem> items);

        void back();

        void thirdParty();

        void voicemail();
    }

    void showBeforeCall(String text) {
        hint.setText(text);
        hint.setVisible(true);
        lines.setVisible(false);
        identity.removeAll();
    }

    void show(RunningScript running, Preparation preparation) {
        Prompt prompt = running.current(getLocale());
        hint.setVisible(false);
        lines.setVisible(true);
        heading.setText(
                getTranslation("desk.script.position", prompt.position(), prompt.total()) + "  " + prompt.heading());
        back.setEnabled(running.path().size() > 1);
        boolean asks = !prompt.question().isEmpty();
        lead.setText("“" + prompt.lead() + (asks && !prompt.lead().isEmpty() ? " " : ""));
        question.setText(prompt.question());
        question.setVisible(asks);
        showIdentity(prompt, running, preparation);
        answers.show(prompt.answers());
        tipText.setText(prompt.tip());
        tip.setVisible(!prompt.tip().isBlank());
        thirdParty.setVisible(!running.isIdentified());
        voicemail.setVisible(!running.isIdentified());
        objections.show(prompt.objections());
    }

    private Div head() {
        back.addClassName("vd-small");
        back.addClickListener(event -> actions.back());
        Div row = new Div(heading, back);
        row.addClassName("vd-row");
        return row;
    }

    private Div say() {
        Div say = new Div(lead, question, Words.plain("”"));
        say.addClassName("vd-say");
        say.setId("desk.say");
        return say;
    }

    private void showIdentity(Prompt prompt, RunningScript running, Preparation preparation) {
        boolean asked = !prompt.identityItems().isEmpty() && !running.isIdentified();
        identity.removeAll();
        identity.setVisible(asked);
        if (asked) {
            identity.add(new IdentityCheck(prompt, running::enoughToIdentify, preparation, actions::confirmIdentity));
        }
    }

    private KeyButton aside(String key, String shortcut, String shown, Runnable action) {
        KeyButton button = new KeyButton(getTranslation(key), shortcut, shown);
        button.setId(key);
        button.addClickListener(event -> action.run());
        return button;
    }
}
