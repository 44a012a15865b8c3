package nl.vorder.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import nl.vorder.shared.ui.LightButton;
import org.jspecify.annotations.Nullable;

/** What waits of one kind, a card each, the oldest first; a card that is dealt with goes, what is typed in the others stays. */
abstract class WaitingSection<T> extends Section {

    static final int PAGE = 20;

    private final Div cards = new Div();
    private final Paragraph empty = new Paragraph();
    private final LightButton more;
    private transient @Nullable T last;

    /**
     * Makes an empty list.
     *
     * @param key the key of its texts
     */
    WaitingSection(String key) {
        addClassName("review-waiting");
        H2 title = new H2(getTranslation(key + ".title"));
        title.addClassName("vd-card-title");
        title.setId(key);
        getElement().setAttribute("aria-labelledby", key);
        empty.setText(getTranslation(key + ".empty"));
        empty.addClassNames("vd-empty", "vd-card");
        cards.addClassName("consultations");
        more = new LightButton(getTranslation("review.decisions.more"), this::showMore);
        more.addClassName("vd-button");
        more.setId(key + ".more");
        add(title, empty, cards, more);
    }

    /** The next page after one of the rows; empty: the first page. */
    abstract List<T> page(Optional<T> after, int limit);

    abstract Component card(T row);

    /** Reads the list anew. */
    final void showFirst() {
        cards.removeAll();
        last = null;
        showMore();
    }

    /** Takes a card away that was dealt with. */
    final void done(Component card) {
        int place = cards.indexOf(card);
        cards.remove(card);
        if (cards.getComponentCount() == 0 && more.isVisible()) {
            showMore();
        }
        empty.setVisible(cards.getComponentCount() == 0);
        if (cards.getComponentCount() > 0) {
            // The button that was pressed is gone: whoever works by keyboard goes on with the next card.
            cards.getComponentAt(Math.min(place, cards.getComponentCount() - 1))
                    .getElement()
                    .executeJs("this.querySelector('input, textarea, button').focus()");
        }
    }

    private void showMore() {
        List<T> rows = page(Optional.ofNullable(last), PAGE);
        rows.forEach(row -> cards.add(card(row)));
        if (!rows.isEmpty()) {
            last = rows.getLast();
        }
        more.setVisible(rows.size() == PAGE);
        empty.setVisible(cards.getComponentCount() == 0);
    }
}
