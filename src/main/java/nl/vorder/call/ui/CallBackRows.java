package nl.vorder.call.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import nl.vorder.call.CallBack;
import nl.vorder.call.CallBackState;
import nl.vorder.shared.Zone;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.PhoneNumbers;
import nl.vorder.shared.ui.Words;

/** Call-backs as rows of one button each: the arrow keys walk through them, Enter opens one. */
class CallBackRows extends Div {

    private final transient Consumer<CallBack> onChoice;

    CallBackRows(Consumer<CallBack> onChoice) {
        this.onChoice = onChoice;
        addClassName("call-backs");
        getElement().setAttribute("data-list", true);
        getElement().setAttribute("data-choices", true);
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("call.call-backs.title"));
    }

    void clear() {
        removeAll();
    }

    void append(List<CallBack> callBacks) {
        callBacks.forEach(callBack -> add(row(callBack)));
    }

    /** Marks the row that is open beside the list. */
    void mark(long id) {
        getChildren()
                .forEach(row -> row.getElement()
                        .setAttribute(
                                "aria-pressed",
                                Boolean.toString(row.getId().orElse("").equals(id(id)))));
    }

    /** Begins at the top. */
    void focusFirst() {
        getChildren().findFirst().ifPresent(row -> ((NativeButton) row).focus());
    }

    /** Goes back to the row that was opened. */
    void focus(long id) {
        getChildren()
                .filter(row -> row.getId().orElse("").equals(id(id)))
                .findFirst()
                .ifPresent(row -> ((NativeButton) row).focus());
    }

    private static String id(long id) {
        return "call-back." + id;
    }

    private Component row(CallBack callBack) {
        NativeButton row = new NativeButton();
        row.setId(id(callBack.id()));
        row.addClassName("call-backs-row");
        Span when = Words.strong(Formats.weekday(Zone.local(callBack.dueAt()).toLocalDate(), getLocale()) + " "
                + Formats.time(callBack.dueAt()));
        Div who = new Div(
                Words.strong(callBack.about().debtorName()),
                Words.small(callBack.about().dossierNumber() + " · "
                        + callBack.about().clientFirmName()));
        who.addClassName("call-backs-who");
        Div what = new Div(Words.plain(PhoneNumbers.shown(callBack.about().phone())), Words.small(callBack.remark()));
        what.addClassName("call-backs-who");
        row.add(when, state(callBack.state()), who, what, Words.muted(owner(callBack)));
        row.addClickListener(event -> onChoice.accept(callBack));
        return row;
    }

    private Component state(CallBackState state) {
        Span pill = Words.pill(getTranslation("call.call-back-state." + state), tone(state));
        return new Div(pill);
    }

    /** Who keeps it, in words. */
    private String owner(CallBack callBack) {
        return callBack.owner()
                .map(owner ->
                        owner.active() ? owner.name() : getTranslation("call.call-backs.owner-gone", owner.name()))
                .orElseGet(() -> getTranslation("call.call-backs.anyone"));
    }

    private static String tone(CallBackState state) {
        return switch (state) {
            case MISSED, OVERDUE -> "bad";
            case DUE -> "warn";
            case PLANNED -> "accent";
            case DONE -> "ok";
            case MOVED -> "";
        };
    }
}
