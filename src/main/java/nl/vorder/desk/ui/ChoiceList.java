package nl.vorder.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * A long list of buttons in one element: {@code desk.js} makes the buttons from an attribute and tells which one was pressed.
 *
 * <p>For lists of which most buttons are never pressed; for a few buttons {@link ChoiceButtons} is simpler.
 */
@Tag("vorder-choices")
class ChoiceList extends Component implements HasStyle {

    static final String CHOOSE = "choose";

    private static final String CHOICES = "choices";
    private static final JsonMapper JSON = new JsonMapper();

    private final transient Consumer<String> chosen;
    private transient List<Entry> shown = List.of();

    ChoiceList(Consumer<String> chosen) {
        this.chosen = chosen;
        getElement().addEventListener(CHOOSE, this::choose).addEventDetail();
    }

    /**
     * One button.
     *
     * @param key what is told when it was pressed
     * @param press the key that presses it, as in {@code shift+e}; empty if there is none
     */
    record Entry(String key, String label, String press) {}

    List<Entry> shown() {
        return shown;
    }

    void show(List<Entry> entries) {
        if (!entries.equals(shown)) {
            shown = List.copyOf(entries);
            getElement().setAttribute(CHOICES, JSON.writeValueAsString(entries));
        }
    }

    /** What a page sends is only taken if it was on offer. */
    private void choose(DomEvent event) {
        String key = event.getEventDetail(String.class);
        if (shown.stream().anyMatch(entry -> entry.key().equals(key))) {
            chosen.accept(key);
        }
    }
}
