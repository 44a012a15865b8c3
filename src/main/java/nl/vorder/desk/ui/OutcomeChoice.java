package nl.vorder.desk.ui;

import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.ui.KeyButton;
import org.jspecify.annotations.Nullable;

/** The outcomes as buttons: the most used on Alt with a digit, the others behind "more". */
class OutcomeChoice extends Div {

    private static final List<Outcome> FIRST = List.of(
            Outcome.PROMISE,
            Outcome.ARRANGEMENT,
            Outcome.CALL_BACK,
            Outcome.DISPUTE,
            Outcome.CANNOT_PAY,
            Outcome.REFUSES,
            Outcome.SAYS_PAID,
            Outcome.DEBT_HELP);
    /** On Alt 0: the most frequent end of an attempt. */
    private static final Outcome NOBODY = Outcome.NO_ANSWER;

    private final Map<Outcome, KeyButton> buttons = new EnumMap<>(Outcome.class);
    private final Div rest = new Div();
    private final Consumer<Outcome> onChoice;
    private @Nullable Outcome chosen;

    OutcomeChoice(Consumer<Outcome> onChoice) {
        this.onChoice = onChoice;
        addClassName("desk-outcomes-all");
        Div first = new Div();
        first.addClassName("desk-outcomes");
        first.getElement().setAttribute("role", "group");
        first.getElement().setAttribute("aria-label", getTranslation("desk.outcome"));
        for (int i = 0; i < FIRST.size(); i++) {
            first.add(button(FIRST.get(i), "alt+" + (i + 1), Integer.toString(i + 1)));
        }
        first.add(more());
        first.add(button(NOBODY, "alt+0", "0"));
        rest.addClassName("desk-outcomes");
        rest.getElement().setAttribute("role", "group");
        rest.getElement().setAttribute("aria-label", getTranslation("desk.outcome.more"));
        // The arrow keys walk through what has no key of its own.
        rest.getElement().setAttribute("data-choices", true);
        getElement().setAttribute("data-list", true);
        add(first);
    }

    /** Shows the others; who needs none of them has none to keep. */
    private void open() {
        if (isOpen()) {
            return;
        }
        for (Outcome outcome : Outcome.values()) {
            if (!buttons.containsKey(outcome)) {
                rest.add(button(outcome, "", ""));
            }
        }
        add(rest);
    }

    /** Shuts the others, as for a new dossier. */
    void close() {
        remove(rest);
        rest.removeAll();
        buttons.keySet().removeIf(OutcomeChoice::isBehindMore);
    }

    private boolean isOpen() {
        return rest.getParent().isPresent();
    }

    private static boolean isBehindMore(Outcome outcome) {
        return !FIRST.contains(outcome) && outcome != NOBODY;
    }

    Optional<Outcome> chosen() {
        return Optional.ofNullable(chosen);
    }

    void choose(@Nullable Outcome outcome) {
        chosen = outcome;
        if (outcome != null && isBehindMore(outcome)) {
            open();
        }
        buttons.forEach((each, button) -> button.setSelected(each == outcome));
    }

    private KeyButton button(Outcome outcome, String key, String shown) {
        KeyButton button = new KeyButton(getTranslation("outcome." + outcome), key, shown);
        button.setId("desk.outcome." + outcome);
        button.setSelected(outcome == chosen);
        button.addClickListener(event -> {
            choose(outcome);
            onChoice.accept(outcome);
        });
        buttons.put(outcome, button);
        return button;
    }

    private KeyButton more() {
        KeyButton more = new KeyButton(getTranslation("desk.outcome.more"), "alt+9", "9");
        more.setId("desk.outcome.more");
        more.addClickListener(event -> {
            if (isOpen()) {
                close();
            } else {
                open();
                rest.getChildren().findFirst().ifPresent(first -> ((KeyButton) first).focus());
            }
        });
        return more;
    }
}
