package nl.vorder.queue;

import java.time.Instant;
import java.util.List;
import nl.vorder.compliance.WindowState;
import nl.vorder.security.UserId;
import org.springframework.stereotype.Component;

/** What lies ahead of a user: the next dossiers in order and the hours in which they may be called. */
@Component
class QueueOutlook {

    private final QueueQueries queries;
    private final QueueSetup setup;
    private final CallMoment moment;

    QueueOutlook(QueueQueries queries, QueueSetup setup, CallMoment moment) {
        this.queries = queries;
        this.setup = setup;
        this.moment = moment;
    }

    List<QueueRow> upcoming(UserId user, int limit) {
        return queries.upcoming(setup.lanes(user), limit);
    }

    WindowState window(Instant now) {
        return moment.window(now);
    }
}
