package nl.vorder.desk.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import nl.vorder.agreement.ProposalAnswered;
import nl.vorder.review.ConsultationAnswered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Passes the answers of team leads on to the desks that are open, once they are certain. */
@Component
class DeskNews {

    private final List<Consumer<Consumer<DeskAnswers>>> listeners = new CopyOnWriteArrayList<>();

    /** Listens until the returned action is run; what is heard is to be given the desk's own answers. */
    Runnable listen(Consumer<Consumer<DeskAnswers>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ConsultationAnswered answered) {
        listeners.forEach(listener -> listener.accept(desk -> desk.answered(answered)));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ProposalAnswered answered) {
        listeners.forEach(listener -> listener.accept(desk -> desk.answered(answered)));
    }
}
