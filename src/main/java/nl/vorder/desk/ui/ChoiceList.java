package nl.vorder.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
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

    private static final String CHOICES = "choices";
    private static final JsonMapper JSON = new JsonMapper();

    private transient List<Entry> shown = List.of();

    ChoiceList(Consumer<String> chosen) {
        addListener(Chosen.class, event -> {
            // What a page sends is only taken if it was on offer.
            if (shown.stream().anyMatch(entry -> entry.key().equals(event.key()))) {
                chosen.accept(event.key());
            }
        });
    }

    /**
     * One button.
     *
     * @param key what is told when it was pressed
     * @param press the key that presses it, as in {@code shift+e}; empty if there is none
     */
    record Entry(String key, String label, String press) {}

    /** Which button was pressed. */
    @DomEvent("choose")
    static class Chosen extends ComponentEvent<ChoiceList> {

        private final String key;

        /** Made by the framework, from what the page sent. */
        public Chosen(ChoiceList source, boolean fromClient, @EventData("event.detail") String key) {
            super(source, fromClient);
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    List<Entry> shown() {
        return shown;
    }

    void show(List<Entry> entries) {
        if (!entries.equals(shown)) {
            shown = List.copyOf(entries);
            getElement().setAttribute(CHOICES, JSON.writeValueAsString(entries));
        }
    }
}
