package nl.vorder.script.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.vorder.script.Route;
import nl.vorder.script.TextVariant;

/** Something that counts under conditions: other words for a line, or one way on from a branch. */
class ConditionalRow extends Div {

    private final ConditionsField when;
    private final TextPair text;
    private final ComboBox<String> to = new ComboBox<>(getTranslation("script.route.to"));

    private ConditionalRow(String label, Runnable changed, Consumer<ConditionalRow> remove) {
        addClassName("script-conditional");
        when = new ConditionsField(label, changed);
        text = new TextPair(getTranslation("script.line.text"), changed);
        to.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
        NativeButton gone = new NativeButton("×", event -> remove.accept(this));
        gone.addClassName("vd-button");
        gone.getElement().setAttribute("aria-label", getTranslation("script.answer.remove"));
        add(when, gone);
    }

    static ConditionalRow ofText(String label, Runnable changed, Consumer<ConditionalRow> remove) {
        ConditionalRow row = new ConditionalRow(label, changed, remove);
        row.add(row.text);
        return row;
    }

    static ConditionalRow ofRoute(String label, List<String> lines, Runnable changed, Consumer<ConditionalRow> remove) {
        ConditionalRow row = new ConditionalRow(label, changed, remove);
        row.to.setItems(lines);
        row.addComponentAsFirst(row.to);
        return row;
    }

    void show(TextVariant variant) {
        when.show(variant.when());
        text.show(variant.text());
    }

    void show(Route route) {
        when.show(route.when());
        to.setValue(route.to().isEmpty() ? null : route.to());
    }

    TextVariant variant() {
        return new TextVariant(when.conditions(), text.text());
    }

    Route route() {
        return new Route(Optional.ofNullable(to.getValue()).orElse(""), when.conditions());
    }
}
