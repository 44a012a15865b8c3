package nl.vorder.script.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.vorder.script.LocalText;

/** A text in Dutch and in English, side by side. */
class TextPair extends Div {

    private static final int LONGEST = 1000;
    private static final int PAUSE = 300;

    final TextArea nl;
    final TextArea en;

    TextPair(String label, Runnable changed) {
        addClassName("script-pair");
        nl = area(label + " (nl)", "nl", changed);
        en = area(label + " (en)", "en", changed);
        add(nl, en);
    }

    void show(LocalText text) {
        nl.setValue(text.nl());
        en.setValue(text.en());
    }

    LocalText text() {
        return new LocalText(nl.getValue(), en.getValue());
    }

    private static TextArea area(String label, String language, Runnable changed) {
        TextArea area = new TextArea(label);
        area.setMaxLength(LONGEST);
        area.setMinRows(1);
        area.getElement().setAttribute("lang", language);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE);
        area.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
        return area;
    }
}
