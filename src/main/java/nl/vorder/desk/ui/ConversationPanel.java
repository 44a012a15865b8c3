package nl.vorder.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.vorder.call.Direction;
import nl.vorder.compliance.ui.CareBar;
import nl.vorder.desk.Conversation;
import nl.vorder.desk.Preparation;
import nl.vorder.queue.SkipReason;
import nl.vorder.review.ConsultationGate;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.KeyButton;
import nl.vorder.shared.ui.Words;
import org.jspecify.annotations.Nullable;

/** The right of the desk: the state of the call, the script, the outcome, and the button that saves. */
class ConversationPanel extends Section {

    private final transient DeskActions actions;
    private final Div card = new Div();
    private final Div state = new Div();
    private final ScriptPanel script;
    private final OutcomePanel outcome;
    private final Span draft = Words.small("");
    private final KeyButton save;
    private final KeyButton skip;
    private final Div skipReasons = new Div();
    private final KeyButton hangUp;
    private final KeyButton notCalled;
    private final Div care = new Div();
    private transient @Nullable Shown shown;

    ConversationPanel(DeskActions actions, ScriptPanel.ScriptActions scriptActions) {
        this.actions = actions;
        addClassName("desk-conversation");
        setAriaLabel(getTranslation("desk.conversation"));
        script = new ScriptPanel(scriptActions);
        outcome = new OutcomePanel(actions);
        save = new KeyButton(getTranslation("desk.save"), "ctrl+enter", "Ctrl ⏎");
        save.addClassNames("primary", "big");
        save.setId("desk.save-outcome");
        save.addClickListener(event -> actions.save());
        skip = new KeyButton(getTranslation("desk.skip"), "alt+k", "Alt K");
        skip.setId("desk.skip");
        skip.addClickListener(event -> askWhy(!skipReasons.isVisible()));
        hangUp = new KeyButton(getTranslation("desk.hang-up"), "alt+h", "Alt H");
        hangUp.addClassName("slim");
        hangUp.setId("desk.hang-up");
        hangUp.addClickListener(event -> actions.hangUp());
        notCalled = new KeyButton(getTranslation("desk.not-called"), "alt+z", "Alt Z");
        notCalled.addClassName("slim");
        notCalled.setId("desk.not-called");
        notCalled.addClickListener(event -> actions.notCalled());
        state.addClassName("vd-row");
        card.addClassName("vd-card");
        skipReasons.addClassName("desk-answers");
        skipReasons.setVisible(false);
        card.add(state, script, skipReasons, care, outcome);
        draft.setId("desk.draft");
        add(card, footer());
    }

    OutcomePanel outcome() {
        return outcome;
    }

    /** Puts help, wishes and stops of the debtor below the script; empty while nothing is claimed. */
    void care(CareBar bar) {
        care.removeAll();
        care.add(bar);
    }

    /** Somebody may be in danger: no more script, the outcome says it. */
    void stopCollecting() {
        script.showBeforeCall(getTranslation("desk.conversation.stopped"));
        outcome.choose(Outcome.VULNERABLE);
    }

    /** Nothing is claimed: the panel stays, empty, so that nothing jumps when a dossier comes. */
    void showIdle() {
        shown = null;
        state.removeAll();
        state.add(title(getTranslation("desk.conversation")));
        script.showBeforeCall(getTranslation("desk.conversation.idle"));
        outcome.setVisible(false);
        care.removeAll();
        skip.setVisible(false);
        askWhy(false);
        save.setVisible(false);
        draft.setText("");
    }

    void show(Conversation conversation, Instant now) {
        askWhy(false);
        skip.setVisible(!conversation.isCalling());
        save.setVisible(conversation.isCalling());
        outcome.setVisible(conversation.isCalling());
        showState(conversation, now);
        if (conversation.isCalling()) {
            conversation.script().ifPresent(running -> script.show(running, conversation.preparation()));
        } else {
            showBeforeCall(conversation.preparation());
            draft.setText("");
        }
    }

    /** What to do before there is a call; where calling is not possible, what else. */
    void showBeforeCall(Preparation preparation) {
        script.showBeforeCall(getTranslation("desk.conversation." + beforeCall(preparation)));
    }

    private static String beforeCall(Preparation preparation) {
        if (preparation.number().isEmpty()) {
            return "no-number";
        }
        return switch (preparation.consultation()) {
            case ConsultationGate.Needed ignored -> "consult";
            case ConsultationGate.Waiting ignored -> "waits";
            default ->
                preparation.mayCall().allowed() && preparation.consultation().open() ? "before" : "held";
        };
    }

    /** The clock runs by itself and the rest changes rarely: a step of the script leaves this row alone. */
    private void showState(Conversation conversation, Instant now) {
        Shown wanted = new Shown(conversation.startedAt(), conversation.endedAt(), conversation.isIdentified());
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        state.removeAll();
        if (conversation.isCalling()) {
            state.add(talking(conversation, now), hangUp, notCalled, identity(conversation));
            hangUp.setVisible(conversation.endedAt().isEmpty());
            notCalled.setVisible(!conversation.isIdentified() && conversation.direction() == Direction.OUTBOUND);
        } else {
            state.add(title(getTranslation("desk.conversation.preparing")));
        }
    }

    /** What the row above the script tells. */
    private record Shown(Optional<Instant> startedAt, Optional<Instant> endedAt, boolean identified) {}

    void showKept(Instant at) {
        draft.setText(getTranslation("desk.draft-kept", Formats.time(at)));
    }

    private Component talking(Conversation conversation, Instant now) {
        Instant since = conversation.startedAt().orElse(now);
        H2 title = title(getTranslation("desk.conversation.calling") + " ");
        if (conversation.endedAt().isPresent()) {
            Instant end = conversation.endedAt().get();
            title.add(Words.plain(Formats.elapsed(Duration.between(since, end)) + " · "
                    + getTranslation("desk.conversation.wrap-up") + " "));
            title.add(timer(end, now));
        } else {
            title.add(timer(since, now));
        }
        return title;
    }

    private static Span timer(Instant since, Instant now) {
        Duration soFar = Duration.between(since, now);
        Span timer = new Span(Formats.elapsed(soFar));
        timer.getElement().setAttribute("data-elapsed", Long.toString(soFar.toSeconds()));
        return timer;
    }

    private Component identity(Conversation conversation) {
        return conversation.isIdentified()
                ? Words.pill(getTranslation("desk.identity.confirmed"), "ok")
                : Words.pill(getTranslation("desk.identity.open"), "warn");
    }

    private H2 title(String text) {
        H2 title = new H2(text);
        title.addClassName("vd-card-title");
        return title;
    }

    /** Asks why the dossier is skipped, or no longer. */
    private void askWhy(boolean open) {
        skipReasons.setVisible(open);
        skipReasons.removeAll();
        if (!open) {
            return;
        }
        int digit = 0;
        for (SkipReason reason : SkipReason.values()) {
            digit++;
            KeyButton button = new KeyButton(
                    getTranslation("desk.skip." + reason), Integer.toString(digit), Integer.toString(digit));
            button.setId("desk.skip." + reason);
            button.addClickListener(event -> actions.skip(reason));
            skipReasons.add(button);
        }
    }

    private Component footer() {
        Div row = new Div(draft, skip, save);
        row.addClassName("desk-save");
        return row;
    }
}
