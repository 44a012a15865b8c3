package nl.vorder.call.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vorder.call.AgentReference;
import nl.vorder.call.CallBack;
import nl.vorder.shared.ui.Dates;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.KeyButton;
import nl.vorder.shared.ui.PhoneNumbers;
import nl.vorder.shared.ui.Words;

/** One call-back beside the list: what became of it, and what can be done with it. */
class CallBackPanel extends Section {

    private final transient CallBackActions actions;
    private final transient Optional<List<AgentReference>> agents;
    private final Div moveForm = new Div();
    private final Paragraph problem = new Paragraph();

    /**
     * An empty panel.
     *
     * @param agents whom it can be given to; empty for somebody who only takes and lets go
     */
    CallBackPanel(CallBackActions actions, Optional<List<AgentReference>> agents) {
        this.actions = actions;
        this.agents = agents;
        addClassNames("vd-card", "call-backs-panel");
        setAriaLabel(getTranslation("call.call-backs.one"));
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("call-backs-problem");
        showNothing();
    }

    void showNothing() {
        removeAll();
        add(Words.muted(getTranslation("call.call-backs.choose")));
    }

    void say(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
    }

    void show(CallBack callBack, List<CallBack> ofDossier) {
        removeAll();
        say("");
        H2 name = new H2(callBack.about().debtorName());
        add(
                name,
                Words.muted(callBack.about().dossierNumber() + " · "
                        + callBack.about().clientFirmName()),
                Words.plain(PhoneNumbers.shown(callBack.about().phone())));
        if (!callBack.remark().isBlank()) {
            add(new Paragraph(callBack.remark()));
        }
        if (callBack.isOpen()) {
            add(buttons(callBack), moveForm(callBack), problem);
            agents.ifPresent(all -> add(giving(callBack, all)));
        }
        add(history(ofDossier));
    }

    private Component buttons(CallBack callBack) {
        Div row = new Div();
        row.addClassName("vd-filters");
        if (callBack.about().open() && agents.isEmpty()) {
            KeyButton open = key("open", "alt+o", "Alt O", () -> actions.open(callBack));
            open.addClassName("primary");
            row.add(open);
            open.focus();
        }
        if (callBack.about().open()) {
            row.add(key("move", "alt+v", "Alt V", this::toggleMoving));
        } else {
            row.add(Words.pill(getTranslation("call.call-backs.dossier-closed"), "warn"));
            row.add(key("done", "alt+d", "Alt D", () -> actions.done(callBack)));
        }
        boolean free = callBack.owner().filter(CallBack.Owner::active).isEmpty();
        if (free && agents.isEmpty()) {
            row.add(key("take", "alt+t", "Alt T", () -> actions.take(callBack)));
        }
        if (callBack.owner().isPresent() && (!free || agents.isPresent())) {
            row.add(key("let-go", "alt+l", "Alt L", () -> actions.letGo(callBack)));
        }
        row.add(key("back", "escape", "Esc", () -> actions.back(callBack)));
        return row;
    }

    private KeyButton key(String name, String key, String shown, Runnable action) {
        KeyButton button = new KeyButton(getTranslation("call.call-backs." + name), key, shown);
        button.setId("call.call-backs." + name);
        button.addClickListener(event -> action.run());
        return button;
    }

    private Component moveForm(CallBack callBack) {
        moveForm.removeAll();
        moveForm.addClassName("vd-filters");
        moveForm.setVisible(false);
        DatePicker day = new DatePicker(getTranslation("call.call-backs.day"));
        day.setId("call.call-backs.day");
        Dates.typed(day, this, actions::today, () -> false);
        Select<Instant> moment = new Select<>();
        moment.setLabel(getTranslation("call.call-backs.time"));
        moment.setId("call.call-backs.time");
        moment.setItemLabelGenerator(Formats::time);
        day.addValueChangeListener(event -> offer(callBack, moment, event.getValue()));
        KeyButton save = key(
                "save",
                "ctrl+enter",
                "Ctrl ⏎",
                () -> moment.getOptionalValue()
                        .ifPresentOrElse(
                                to -> actions.move(callBack, to),
                                () -> say(getTranslation("call.call-backs.no-moment"))));
        save.addClassName("primary");
        moveForm.add(day, moment, save);
        return moveForm;
    }

    /** Only moments at which the debtor may be called; a day without one says so. */
    private void offer(CallBack callBack, Select<Instant> moment, LocalDate day) {
        List<Instant> allowed = day == null ? List.of() : actions.moments(callBack, day);
        moment.setItems(allowed);
        say(day != null && allowed.isEmpty() ? getTranslation("call.call-backs.not-that-day") : "");
    }

    private void toggleMoving() {
        moveForm.setVisible(!moveForm.isVisible());
        if (moveForm.isVisible()) {
            moveForm.getChildren().findFirst().ifPresent(day -> ((DatePicker) day).focus());
        }
    }

    private Component giving(CallBack callBack, List<AgentReference> all) {
        Select<AgentReference> to = new Select<>();
        to.setLabel(getTranslation("call.call-backs.give-to"));
        to.setId("call.call-backs.give-to");
        to.setItems(all);
        to.setItemLabelGenerator(AgentReference::name);
        KeyButton give = key(
                "give",
                "alt+g",
                "Alt G",
                () -> to.getOptionalValue().ifPresent(agent -> actions.give(callBack, agent)));
        Div row = new Div(to, give);
        row.addClassName("vd-filters");
        return row;
    }

    private Component history(List<CallBack> ofDossier) {
        UnorderedList list = new UnorderedList();
        list.addClassName("desk-timeline");
        for (CallBack each : ofDossier) {
            String settled =
                    each.settledAt().map(at -> " · " + Formats.dateTime(at)).orElse("");
            list.add(new ListItem(
                    Words.strong(Formats.dateTime(each.dueAt())),
                    Words.plain(" " + getTranslation("call.call-back-state." + each.state())),
                    Words.small(settled)));
        }
        return list;
    }
}
