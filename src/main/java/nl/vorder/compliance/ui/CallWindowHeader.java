package nl.vorder.compliance.ui;

import java.time.Clock;
import java.util.Optional;
import nl.vorder.compliance.CallWindow;
import nl.vorder.security.CurrentUser;
import nl.vorder.security.Role;
import nl.vorder.shared.ui.HeaderItem;
import org.springframework.stereotype.Component;

/** Puts the state of the phones in the header for those who call or steer. */
@Component
class CallWindowHeader implements HeaderItem {

    private final CallWindow window;
    private final Clock clock;
    private final EveryHalfMinute ticks;
    private final CurrentUser currentUser;

    CallWindowHeader(CallWindow window, Clock clock, EveryHalfMinute ticks, CurrentUser currentUser) {
        this.window = window;
        this.clock = clock;
        this.ticks = ticks;
        this.currentUser = currentUser;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> create() {
        return currentUser
                .find()
                .filter(user -> user.role() == Role.AGENT || user.role() == Role.TEAM_LEAD)
                .map(user -> new CallWindowBadge(window, clock, ticks));
    }
}
