package nl.vorder.desk.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.vorder.search.Found;
import nl.vorder.search.FoundDossier;
import nl.vorder.shared.ui.LightButton;
import nl.vorder.shared.ui.Words;

/**
 * Finds the dossier of somebody who calls, by whatever they can name.
 *
 * <p>The list lies over the screen, so that nothing moves. {@code desk.js} walks through it with the arrow keys, takes the chosen one or
 * the only one with Enter, and keeps keys that are pressed before the list is there until it is.
 */
class SearchBox extends Div {

    private static final int PAUSE = 150;
    private static final String FIELD = "desk.search";

    private final TextField field = new TextField();
    private final Div found = new Div();
    private final Span count = new Span();
    private final transient Function<String, Found> search;
    private final transient Consumer<FoundDossier> onChoice;

    SearchBox(Function<String, Found> search, Consumer<FoundDossier> onChoice) {
        this.search = search;
        this.onChoice = onChoice;
        addClassName("desk-search");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("data-list", true);
        field.setPlaceholder(getTranslation("desk.search"));
        field.setAriaLabel(getTranslation("desk.search.what"));
        field.setTitle(getTranslation("desk.search.what"));
        field.setId(FIELD);
        field.setClearButtonVisible(true);
        field.setMaxLength(80);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(event -> show(event.getValue().strip()));
        field.setSuffixComponent(new Div(Words.small("Ctrl K")));
        found.addClassName("desk-found");
        found.getElement().setAttribute("data-choices", true);
        count.addClassName("vd-sr-only");
        count.getElement().setAttribute("role", "status");
        add(field, found, count, focusKey());
        show("");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("/desk.js");
    }

    /** The page itself goes to the field, so that no letter is typed before it is there. */
    private NativeButton focusKey() {
        NativeButton button = new NativeButton(getTranslation("desk.search"));
        button.addClassName("vd-sr-only");
        button.getElement().setAttribute("data-key", "ctrl+k");
        button.getElement().setAttribute("data-focuses", FIELD);
        button.getElement().setAttribute("tabindex", "-1");
        return button;
    }

    private void show(String text) {
        found.removeAll();
        found.setVisible(!text.isEmpty());
        getElement().setAttribute("data-list-for", text);
        if (text.isEmpty()) {
            count.setText("");
            return;
        }
        Found answer = search.apply(text);
        count.setText(getTranslation("desk.search.count", answer.dossiers().size()));
        answer.dossiers().forEach(dossier -> found.add(choice(dossier)));
        if (answer.dossiers().isEmpty()) {
            found.add(Words.small(getTranslation("desk.search.nothing")));
        } else if (answer.more()) {
            found.add(Words.small(getTranslation("desk.search.more")));
        }
    }

    private NativeButton choice(FoundDossier dossier) {
        Div name = new Div(Words.strong(dossier.debtorName()));
        if (!dossier.open()) {
            name.add(Words.small(" " + getTranslation("desk.search.closed")));
        }
        LightButton button = new LightButton("");
        button.addClassName("desk-found-row");
        button.add(name);
        dossier.contactPerson()
                .ifPresent(person ->
                        button.add(new Div(Words.plain(getTranslation("desk.search.contact-person", person)))));
        button.add(
                new Div(Words.small(dossier.number() + " · " + dossier.clientFirmName())),
                new Div(Words.small(dossier.address())));
        button.addClickListener(event -> take(dossier));
        return button;
    }

    private void take(FoundDossier dossier) {
        field.clear();
        show("");
        onChoice.accept(dossier);
    }
}
