package nl.vorder.script.editing;

import java.time.Clock;
import nl.vorder.security.CurrentUser;
import nl.vorder.security.LoggedInUser;
import org.springframework.stereotype.Component;

/** Who asks, and when. */
@Component
class Caller {

    private final CurrentUser currentUser;
    private final Clock clock;

    Caller(CurrentUser currentUser, Clock clock) {
        this.currentUser = currentUser;
        this.clock = clock;
    }

    LoggedInUser user() {
        return currentUser.get();
    }

    Clock clock() {
        return clock;
    }
}
