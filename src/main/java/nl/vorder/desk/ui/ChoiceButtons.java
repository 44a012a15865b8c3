package nl.vorder.desk.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.vorder.script.Choice;
import nl.vorder.shared.ui.KeyButton;

/** The answers of a line, each under the digit of its place; the buttons stay and get other words. */
class ChoiceButtons extends Div {

    private final transient Consumer<String> chosen;
    private final List<KeyButton> buttons = new ArrayList<>();
    private transient List<Choice> choices = List.of();

    ChoiceButtons(Consumer<String> chosen) {
        this.chosen = chosen;
        addClassName("desk-answers");
    }

    void show(List<Choice> now) {
        choices = List.copyOf(now);
        while (buttons.size() < now.size()) {
            add(buttons.size(), now.get(buttons.size()).digit());
        }
        for (int i = 0; i < buttons.size(); i++) {
            KeyButton button = buttons.get(i);
            button.setVisible(i < now.size());
            if (i < now.size()) {
                button.setLabel(now.get(i).label());
                button.setId("desk.answer." + now.get(i).key());
            }
        }
        setVisible(!now.isEmpty());
    }

    private void add(int place, int digit) {
        String key = digit > 0 ? Integer.toString(digit) : "";
        KeyButton button = new KeyButton("", key, key);
        button.addClickListener(event -> chosen.accept(choices.get(place).key()));
        buttons.add(button);
        add(button);
    }
}
