package nl.vorder.script.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import nl.vorder.script.Answer;
import nl.vorder.script.LocalText;
import nl.vorder.shared.ui.Words;

/** One answer: its button in both languages, where it leads, what it fills and when it is offered. */
class AnswerRow extends Div {

    private static final int LONGEST_KEY = 40;
    private static final int LONGEST_LABEL = 80;

    /** What the form around it does. */
    interface Around {

        void changed();

        void remove(AnswerRow row);

        void up(AnswerRow row);
    }

    final TextField key = new TextField(getTranslation("script.answer.key"));
    final TextField nl = new TextField(getTranslation("script.answer.label") + " (nl)");
    final TextField en = new TextField(getTranslation("script.answer.label") + " (en)");
    final ComboBox<String> next = new ComboBox<>(getTranslation("script.answer.next"));
    private final FillsForm fills;
    private final ConditionsField when;

    AnswerRow(int digit, List<String> lines, Around around) {
        addClassName("script-answer");
        fills = new FillsForm(around::changed);
        when = new ConditionsField(getTranslation("script.when"), around::changed);
        key.setMaxLength(LONGEST_KEY);
        key.setAllowedCharPattern("[a-z0-9-]");
        nl.setMaxLength(LONGEST_LABEL);
        en.setMaxLength(LONGEST_LABEL);
        next.setItems(lines);
        next.setClearButtonVisible(true);
        next.setPlaceholder(getTranslation("script.answer.next-none"));
        List.of(key, nl, en)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        around.changed();
                    }
                }));
        next.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                around.changed();
            }
        });
        NativeDetails more = new NativeDetails(getTranslation("script.answer.more"), new Div(key, fills, when));
        NativeButton up = button("script.answer.up", "↑");
        up.addClickListener(event -> around.up(this));
        NativeButton remove = button("script.answer.remove", "×");
        remove.addClickListener(event -> around.remove(this));
        Div first = new Div(Words.small(digit > 9 ? " " : Integer.toString(digit)), nl, en, next, up, remove);
        first.addClassName("script-answer-main");
        add(first, more);
    }

    void show(String name, Answer answer) {
        key.setValue(name);
        nl.setValue(answer.label().nl());
        en.setValue(answer.label().en());
        next.setValue(answer.next().isEmpty() ? null : answer.next());
        fills.show(answer.fills());
        when.show(answer.when());
    }

    Answer answer() {
        return new Answer(
                new LocalText(nl.getValue(), en.getValue()),
                Optional.ofNullable(next.getValue()).orElse(""),
                fills.fills(),
                when.conditions());
    }

    private NativeButton button(String label, String sign) {
        NativeButton button = new NativeButton(sign);
        button.addClassName("vd-button");
        button.getElement().setAttribute("aria-label", getTranslation(label));
        button.getElement().setAttribute("title", getTranslation(label));
        return button;
    }
}
