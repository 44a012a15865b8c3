package nl.vorder.compliance.ui;

import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import nl.vorder.compliance.HelpAcknowledged;
import nl.vorder.compliance.ProtocolStarted;
import nl.vorder.shared.DossierId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Passes calls for help, and that somebody comes, to the open screens of this node once they are stored for good. */
@Component
class HelpNews {

    private final Set<Consumer<News>> listeners = ConcurrentHashMap.newKeySet();

    /**
     * What happened.
     *
     * @param called whether help was called; otherwise somebody comes
     */
    record News(DossierId dossierId, boolean called) {}

    /** Tells the listener until it is taken away; it must not wait for anything. */
    Registration listen(Consumer<News> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ProtocolStarted started) {
        tell(new News(started.dossierId(), true));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(HelpAcknowledged acknowledged) {
        tell(new News(acknowledged.dossierId(), false));
    }

    private void tell(News news) {
        listeners.forEach(listener -> listener.accept(news));
    }
}
