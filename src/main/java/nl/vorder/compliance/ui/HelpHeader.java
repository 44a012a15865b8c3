package nl.vorder.compliance.ui;

import java.util.Optional;
import nl.vorder.compliance.HelpCalls;
import nl.vorder.security.CurrentUser;
import nl.vorder.security.Role;
import nl.vorder.shared.ui.HeaderItem;
import org.springframework.stereotype.Component;

/** Puts calls for help into the header of every screen of a team lead. */
@Component
class HelpHeader implements HeaderItem {

    private final HelpCalls calls;
    private final HelpNews news;
    private final EveryHalfMinute ticks;
    private final CurrentUser currentUser;

    HelpHeader(HelpCalls calls, HelpNews news, EveryHalfMinute ticks, CurrentUser currentUser) {
        this.calls = calls;
        this.news = news;
        this.ticks = ticks;
        this.currentUser = currentUser;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> create() {
        return currentUser
                .find()
                .filter(user -> user.role() == Role.TEAM_LEAD)
                .map(user -> new HelpBadge(calls, news, ticks));
    }
}
