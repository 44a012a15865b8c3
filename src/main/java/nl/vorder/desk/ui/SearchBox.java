package nl.vorder.desk.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.vorder.search.Found;
import nl.vorder.search.FoundDossier;
import nl.vorder.shared.ui.Words;

/**
 * Finds the dossier of somebody who calls, by whatever they can name.
 *
 * <p>The list lies over the queue, so that nothing moves; the arrow keys walk through it, Enter takes the chosen one or the only one.
 */
class SearchBox extends Div {

    private static final int PAUSE = 150;

    private final TextField field = new TextField();
    private final Div found = new Div();
    private final Span count = new Span();
    private final transient Function<String, Found> search;
    private final transient Consumer<FoundDossier> onChoice;
    private transient Found last = Found.NOTHING;

    SearchBox(Function<String, Found> search, Consumer<FoundDossier> onChoice) {
        this.search = search;
        this.onChoice = onChoice;
        addClassName("desk-search");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("data-list", true);
        field.setPlaceholder(getTranslation("desk.search"));
        field.setAriaLabel(getTranslation("desk.search.what"));
        field.setTitle(getTranslation("desk.search.what"));
        field.setId("desk.search");
        field.setClearButtonVisible(true);
        field.setMaxLength(80);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(event -> show(event.getValue()));
        field.addKeyPressListener(Key.ENTER, event -> takeTheOnlyOne());
        field.setSuffixComponent(new Div(Words.small("Ctrl K")));
        found.addClassName("desk-found");
        found.getElement().setAttribute("data-choices", true);
        found.setVisible(false);
        count.addClassName("vd-sr-only");
        count.getElement().setAttribute("role", "status");
        add(field, found, count, focusKey());
    }

    private NativeButton focusKey() {
        NativeButton button = new NativeButton(getTranslation("desk.search"), event -> field.focus());
        button.addClassName("vd-sr-only");
        button.getElement().setAttribute("data-key", "ctrl+k");
        button.getElement().setAttribute("tabindex", "-1");
        return button;
    }

    private void show(String text) {
        found.removeAll();
        found.setVisible(!text.isBlank());
        last = text.isBlank() ? Found.NOTHING : search.apply(text);
        count.setText(
                text.isBlank()
                        ? ""
                        : getTranslation("desk.search.count", last.dossiers().size()));
        if (text.isBlank()) {
            return;
        }
        last.dossiers().forEach(dossier -> found.add(choice(dossier)));
        if (last.dossiers().isEmpty()) {
            found.add(Words.small(getTranslation("desk.search.nothing")));
        } else if (last.more()) {
            found.add(Words.small(getTranslation("desk.search.more")));
        }
    }

    private NativeButton choice(FoundDossier dossier) {
        Div name = new Div(Words.strong(dossier.debtorName()));
        if (!dossier.open()) {
            name.add(Words.small(" " + getTranslation("desk.search.closed")));
        }
        NativeButton button = new NativeButton();
        button.addClassName("desk-found-row");
        button.add(
                name,
                new Div(Words.small(dossier.number() + " · " + dossier.clientFirmName())),
                new Div(Words.small(dossier.address())));
        button.addClickListener(event -> take(dossier));
        return button;
    }

    private void takeTheOnlyOne() {
        if (last.dossiers().size() == 1) {
            take(last.dossiers().getFirst());
        }
    }

    private void take(FoundDossier dossier) {
        field.clear();
        show("");
        onChoice.accept(dossier);
    }
}
