package nl.vorder.desk.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import nl.vorder.review.ConsultationAnswered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Passes the team lead's answer on to the desks that are open, once it is certain. */
@Component
class DeskNews {

    private final List<Consumer<ConsultationAnswered>> listeners = new CopyOnWriteArrayList<>();

    /** Listens until the returned action is run. */
    Runnable listen(Consumer<ConsultationAnswered> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ConsultationAnswered answered) {
        listeners.forEach(listener -> listener.accept(answered));
    }
}
