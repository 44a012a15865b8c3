package nl.vorder.desk.ui;

import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.vorder.script.Choice;

/** What the debtor may bring up at any line: a letter each, so that an objection is one key away while the list is shut. */
class ObjectionList extends NativeDetails {

    private final ChoiceList buttons;

    ObjectionList(Consumer<String> raised) {
        buttons = new ChoiceList(raised);
        buttons.setId("desk.objection");
        buttons.addClassName("desk-answers");
        addClassName("desk-objections");
        setContent(buttons);
        getSummary().getElement().setAttribute("data-key", "alt+x");
        setVisible(false);
    }

    void show(List<Choice> objections) {
        setVisible(!objections.isEmpty());
        setOpen(false);
        if (!objections.isEmpty()) {
            setSummaryText(getTranslation("desk.script.objections", objections.size()));
            buttons.show(IntStream.range(0, objections.size())
                    .mapToObj(place -> entry(objections.get(place), key(place)))
                    .toList());
        }
    }

    private static ChoiceList.Entry entry(Choice objection, String key) {
        return new ChoiceList.Entry(objection.key(), objection.label(), key);
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
