package nl.vorder.desk.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.Zone;
import nl.vorder.shared.ui.Dates;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.KeyButton;
import org.jspecify.annotations.Nullable;

/**
 * Asks when somebody is in touch again, where the outcome leaves that open. It stands between the fields, each answer has its digit, and
 * saving once more takes the first one: no window opens over the call.
 */
class NextContactQuestion extends Div {

    /** After a conversation people are left in peace for a week. */
    private static final List<Integer> AFTER_CONVERSATION = List.of(7, 14, 28);

    private static final List<Integer> AFTER_CONTACT = List.of(1, 3, 7);

    private final transient Consumer<Instant> onChoice;
    private final transient Runnable onCallBack;
    private @Nullable Instant first;

    NextContactQuestion(Consumer<Instant> onChoice, Runnable onCallBack) {
        this.onChoice = onChoice;
        this.onCallBack = onCallBack;
        addClassName("desk-next-contact");
        setId("desk.next-contact");
        getElement().setAttribute("role", "group");
        setVisible(false);
    }

    void close() {
        setVisible(false);
        removeAll();
        first = null;
    }

    /** The answer that counts when nothing else is said; empty while nothing is asked. */
    Optional<Instant> usual() {
        return Optional.ofNullable(first);
    }

    void ask(Outcome outcome, ResultBasis basis) {
        removeAll();
        Paragraph question = new Paragraph(getTranslation("desk.next-contact"));
        question.getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-label", getTranslation("desk.next-contact"));
        Div answers = new Div();
        answers.addClassName("desk-answers");
        int digit = 0;
        for (int days : outcome.isConversation() ? AFTER_CONVERSATION : AFTER_CONTACT) {
            digit++;
            Instant at = basis.firstAllowed().apply(basis.today().plusDays(days));
            String day = Formats.weekday(Zone.local(at).toLocalDate(), getLocale());
            KeyButton answer = answer(day, digit, () -> onChoice.accept(at));
            answers.add(answer);
            if (first == null) {
                first = at;
                answer.addClassName("primary");
                answer.focus();
            }
        }
        Div other = other(basis);
        answers.add(answer(getTranslation("desk.next-contact.other"), ++digit, () -> {
            other.setVisible(true);
            other.getChildren().findFirst().ifPresent(day -> ((DatePicker) day).focus());
        }));
        if (outcome.isConversation()) {
            answers.add(answer(getTranslation("desk.next-contact.call-back"), ++digit, onCallBack));
        }
        add(question, answers, other);
        setVisible(true);
    }

    private KeyButton answer(String text, int digit, Runnable action) {
        KeyButton button = new KeyButton(text, Integer.toString(digit), Integer.toString(digit));
        button.setId("desk.next-contact." + digit);
        button.addClickListener(event -> action.run());
        return button;
    }

    /** Another day: only the moments at which the debtor may be called can be chosen. */
    private Div other(ResultBasis basis) {
        DatePicker day = new DatePicker(getTranslation("desk.field.call-back-on"));
        day.setId("desk.next-contact.day");
        Dates.typed(day, this, basis::today, () -> false);
        Select<Instant> moment = new Select<>();
        moment.setLabel(getTranslation("desk.field.call-back-at"));
        moment.setId("desk.next-contact.time");
        moment.setItemLabelGenerator(Formats::time);
        day.addValueChangeListener(event -> {
            List<Instant> allowed = moments(basis, event.getValue());
            moment.setItems(allowed);
            day.setHelperText(
                    event.getValue() != null && allowed.isEmpty() ? getTranslation("desk.field.not-that-day") : "");
        });
        moment.addValueChangeListener(
                event -> Optional.ofNullable(event.getValue()).ifPresent(onChoice));
        Div other = new Div(day, moment);
        other.addClassName("desk-fields");
        other.setVisible(false);
        return other;
    }

    private static List<Instant> moments(ResultBasis basis, @Nullable LocalDate day) {
        return day == null ? List.of() : basis.moments().apply(day);
    }
}
