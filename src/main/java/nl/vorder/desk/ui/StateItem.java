package nl.vorder.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.Optional;
import nl.vorder.presence.AgentState;
import nl.vorder.presence.PresenceService;
import nl.vorder.security.CurrentUser;
import nl.vorder.security.Role;
import nl.vorder.shared.ui.HeaderItem;

/** What the agent is doing and since when, in the header of every screen. */
@org.springframework.stereotype.Component
class StateItem implements HeaderItem {

    private final PresenceService presence;
    private final CurrentUser currentUser;
    private final Clock clock;

    StateItem(PresenceService presence, CurrentUser currentUser, Clock clock) {
        this.presence = presence;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 9;
    }

    @Override
    public Optional<Component> create() {
        return currentUser.find().filter(user -> user.role() == Role.AGENT).map(user -> {
            StateMenu menu = new StateMenu(presence, clock);
            ComponentUtil.setData(UI.getCurrent(), StateMenu.class, menu);
            return menu;
        });
    }

    /** Notes that the agent of this screen has no call in hand; a break goes on. */
    static void free(UI ui) {
        StateMenu menu = ComponentUtil.getData(ui, StateMenu.class);
        if (menu != null) {
            menu.free();
        }
    }

    /** Notes what the agent of this screen does from now on. */
    static void become(UI ui, AgentState state) {
        StateMenu menu = ComponentUtil.getData(ui, StateMenu.class);
        if (menu != null) {
            menu.become(state);
        }
    }
}
