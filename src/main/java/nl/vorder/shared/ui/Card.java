package nl.vorder.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A titled box in a fixed place; its dot says whether what it shows is known, stale or missing. */
public class Card extends Section {

    /** How much can be relied on. */
    public enum Freshness {
        /** Known and recent. */
        KNOWN,
        /** Known, but old. */
        STALE,
        /** Not known; somebody has to ask. */
        MISSING
    }

    private final H2 title = new H2();

    /** Makes an empty box with a heading. */
    public Card(String title) {
        addClassName("vd-card");
        this.title.addClassName("vd-card-title");
        this.title.setText(title);
        super.add(this.title);
    }

    /**
     * Puts the dot before the heading; the word behind it is read aloud, so that colour is not the only carrier.
     *
     * @param word what the dot means, in the reader's language
     */
    public void mark(Freshness freshness, String word) {
        Span dot = new Span();
        dot.addClassNames("vd-dot", freshness.name().toLowerCase(Locale.ROOT));
        dot.setTitle(word);
        Span spoken = new Span(word + ": ");
        spoken.addClassName("vd-sr-only");
        String text = title.getText();
        title.removeAll();
        title.add(dot, spoken, new Span(text));
    }

    /** Gives the box its heading. */
    protected void rename(String text) {
        title.setText(text);
    }

    /** Takes everything but the heading out and puts this in. */
    public void show(Component... content) {
        getChildren().filter(child -> !title.equals(child)).toList().forEach(this::remove);
        add(content);
    }
}
