package nl.vorder.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import nl.vorder.presence.AgentState;
import nl.vorder.presence.BreakReason;
import nl.vorder.presence.Presence;
import nl.vorder.presence.PresenceService;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.LightButton;

/** A button that says the state and counts its time; it opens the list of breaks. */
class StateMenu extends Div {

    private final transient PresenceService presence;
    private final transient Clock clock;
    private final LightButton button = new LightButton("");
    private final Div choices = new Div();
    private transient Presence now;

    StateMenu(PresenceService presence, Clock clock) {
        this.presence = presence;
        this.clock = clock;
        this.now = presence.mine();
        addClassName("desk-state");
        getElement().setAttribute("data-list", true);
        button.setId("desk.state");
        button.getElement().setAttribute("aria-haspopup", "true");
        button.getElement().setAttribute("data-key", "alt+p");
        button.getElement().setAttribute("aria-keyshortcuts", "Alt+P");
        button.addClickListener(event -> toggle(!choices.isVisible()));
        choices.addClassName("desk-state-choices");
        choices.getElement().setAttribute("data-choices", true);
        choices.getElement().setAttribute("role", "group");
        choices.getElement().setAttribute("aria-label", getTranslation("desk.state.what"));
        add(button, choices);
        show(now);
    }

    void become(AgentState state) {
        if (now.state() != state) {
            show(presence.change(state));
        }
    }

    /** A call that was left behind, say because the reservation ran out, runs no longer. */
    void free() {
        if (now.state() == AgentState.CALLING || now.state() == AgentState.WRAP_UP) {
            show(presence.change(AgentState.AVAILABLE));
        }
    }

    private NativeButton choice(String text, Runnable action) {
        LightButton choice = new LightButton(text);
        choice.addClassName("desk-found-row");
        choice.addClickListener(event -> {
            action.run();
            button.focus();
        });
        return choice;
    }

    private void toggle(boolean open) {
        choices.removeAll();
        choices.setVisible(open);
        button.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        if (open) {
            choices.add(
                    choice(getTranslation("desk.state.AVAILABLE"), () -> show(presence.change(AgentState.AVAILABLE))));
            for (BreakReason reason : BreakReason.values()) {
                choices.add(choice(getTranslation("desk.break." + reason), () -> show(presence.pause(reason))));
            }
            choices.getChildren().findFirst().ifPresent(first -> ((NativeButton) first).focus());
        }
    }

    private void show(Presence current) {
        now = current;
        toggle(false);
        button.removeAll();
        button.setClassName("vd-pill " + tone(current.state()));
        Duration soFar = Duration.between(current.since(), clock.instant());
        Span timer = new Span(Formats.elapsed(soFar));
        timer.addClassName("desk-timer");
        timer.getElement().setAttribute("data-elapsed", Long.toString(soFar.toSeconds()));
        String text = current.reason()
                .map(reason -> getTranslation("desk.break." + reason))
                .orElseGet(() -> getTranslation("desk.state." + current.state()));
        Span arrow = new Span("▾");
        arrow.getElement().setAttribute("aria-hidden", "true");
        button.add(new Span(text), timer, arrow);
    }

    private static String tone(AgentState state) {
        return switch (state) {
            case AVAILABLE -> "ok";
            case CALLING, WRAP_UP -> "accent";
            case BREAK -> "warn";
        };
    }
}
