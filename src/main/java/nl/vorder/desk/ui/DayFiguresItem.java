package nl.vorder.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.vorder.call.CallService;
import nl.vorder.call.DayFigures;
import nl.vorder.security.CurrentUser;
import nl.vorder.security.Role;
import nl.vorder.shared.ui.HeaderItem;
import nl.vorder.shared.ui.Words;

/** The agent's own day in the header: calls, promises, call-backs. */
@org.springframework.stereotype.Component
class DayFiguresItem implements HeaderItem {

    private final CallService calls;
    private final CurrentUser currentUser;

    DayFiguresItem(CallService calls, CurrentUser currentUser) {
        this.calls = calls;
        this.currentUser = currentUser;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Optional<Component> create() {
        return currentUser.find().filter(user -> user.role() == Role.AGENT).map(user -> {
            Div figures = new Div();
            figures.addClassName("desk-day");
            ComponentUtil.setData(UI.getCurrent(), DayFiguresItem.class, this);
            ComponentUtil.setData(UI.getCurrent(), Div.class, figures);
            fill(figures);
            return figures;
        });
    }

    /** Counts again, after a call was saved. */
    static void refresh(UI ui) {
        DayFiguresItem item = ComponentUtil.getData(ui, DayFiguresItem.class);
        Div figures = ComponentUtil.getData(ui, Div.class);
        if (item != null && figures != null) {
            item.fill(figures);
        }
    }

    private void fill(Div figures) {
        DayFigures day = calls.todayFigures(currentUser.id());
        figures.removeAll();
        figures.add(
                Words.strong(Integer.toString(day.calls())),
                Words.muted(" " + figures.getTranslation("desk.day.calls")),
                Words.strong(Integer.toString(day.promises())),
                Words.muted(" " + figures.getTranslation("desk.day.promises")),
                Words.strong(Integer.toString(day.callBacks())),
                Words.muted(" " + figures.getTranslation("desk.day.call-backs")));
    }
}
