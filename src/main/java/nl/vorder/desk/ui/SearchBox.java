package nl.vorder.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.vorder.desk.FoundDossier;
import nl.vorder.shared.ui.KeyButton;
import nl.vorder.shared.ui.Words;

/** Finds the dossier of somebody who calls: by name, number, postcode or file number. */
class SearchBox extends Div {

    private final TextField field = new TextField();
    private final Div found = new Div();
    private final transient Function<String, List<FoundDossier>> search;
    private final transient Consumer<FoundDossier> onChoice;

    SearchBox(Function<String, List<FoundDossier>> search, Consumer<FoundDossier> onChoice) {
        this.search = search;
        this.onChoice = onChoice;
        addClassName("desk-search");
        field.setPlaceholder(getTranslation("desk.search"));
        field.setAriaLabel(getTranslation("desk.search"));
        field.setId("desk.search");
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(250);
        field.addValueChangeListener(event -> show(event.getValue()));
        Div hint = new Div(Words.small("Ctrl K"));
        field.setSuffixComponent(hint);
        found.addClassName("desk-found");
        found.getElement().setAttribute("aria-live", "polite");
        add(field, found, focusKey());
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
        if (text.isBlank()) {
            return;
        }
        List<FoundDossier> dossiers = search.apply(text);
        if (dossiers.isEmpty()) {
            found.add(Words.small(getTranslation("desk.search.nothing")));
        }
        for (FoundDossier dossier : dossiers) {
            KeyButton button = new KeyButton(dossier.debtorName() + " · " + dossier.number());
            button.addClassName("slim");
            button.addClickListener(event -> {
                field.clear();
                found.removeAll();
                onChoice.accept(dossier);
            });
            found.add(button);
        }
    }
}
