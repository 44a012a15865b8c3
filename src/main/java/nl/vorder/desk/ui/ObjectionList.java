package nl.vorder.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import nl.vorder.script.Choice;
import nl.vorder.shared.ui.KeyButton;

/** What the debtor may bring up at any line: a letter each, so that an objection is one key away while the list is shut. */
class ObjectionList extends NativeDetails {

    private final transient Consumer<String> raised;
    private transient List<Choice> shown = List.of();

    ObjectionList(Consumer<String> raised) {
        this.raised = raised;
        addClassName("desk-objections");
        getSummary().getElement().setAttribute("data-key", "alt+x");
        setVisible(false);
    }

    /** The objections are the same nearly all through a call; only others are worth new buttons. */
    void show(List<Choice> objections) {
        setVisible(!objections.isEmpty());
        setOpen(false);
        if (objections.isEmpty() || objections.equals(shown)) {
            return;
        }
        shown = List.copyOf(objections);
        Div buttons = new Div();
        buttons.addClassName("desk-answers");
        for (int i = 0; i < shown.size(); i++) {
            buttons.add(button(shown.get(i), key(i)));
        }
        setSummaryText(getTranslation("desk.script.objections", shown.size()));
        setContent(buttons);
    }

    private KeyButton button(Choice objection, String key) {
        KeyButton button = new KeyButton(
                objection.label(), key, key.toUpperCase(Locale.ROOT).replace("+", " "));
        button.setId("desk.objection." + objection.key());
        button.addClickListener(event -> raised.accept(objection.key()));
        return button;
    }

    private static String key(int index) {
        int letters = 'z' - 'a' + 1;
        char letter = (char) ('a' + index % letters);
        return switch (index / letters) {
            case 0 -> Character.toString(letter);
            case 1 -> "shift+" + letter;
            default -> "";
        };
    }
}
