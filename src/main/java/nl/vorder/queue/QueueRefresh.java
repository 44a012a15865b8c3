package nl.vorder.queue;

import java.util.Collection;
import nl.vorder.shared.DossierId;
import org.springframework.stereotype.Component;

/** Recomputes queue rows; runs without a user. */
@Component
public class QueueRefresh {

    QueueRefresh() {}

    /**
     * Recomputes the rows of all open dossiers.
     *
     * @return how many dossiers are in the queue afterwards
     */
    public int all() {
        throw new UnsupportedOperationException();
    }

    /** Recomputes the rows of these dossiers in the caller's transaction, if there is one. */
    public void of(Collection<DossierId> dossiers) {
        throw new UnsupportedOperationException();
    }
}
