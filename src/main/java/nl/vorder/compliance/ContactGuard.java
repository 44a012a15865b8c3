package nl.vorder.compliance;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Decides whether a person may be contacted; the only place that does, for queue, call button, call-back, letter, message and run.
 *
 * <p>For other modules, also in work without a user. It changes nothing but the log of decisions.
 */
@Component
public class ContactGuard {

    ContactGuard() {}

    /** Decides one question without logging it: for showing, never for acting. */
    public ContactDecision decide(ContactQuestion question) {
        throw new UnsupportedOperationException("not yet built " + question);
    }

    /** Decides one question and keeps the answer: for everything that leads to or stops an action. */
    public ContactDecision decideAndLog(ContactQuestion question) {
        throw new UnsupportedOperationException("not yet built " + question);
    }

    /**
     * Decides many questions set-wise, without logging.
     *
     * @return one answer per question, in the same order
     */
    public List<ContactDecision> decideAll(List<ContactQuestion> questions) {
        throw new UnsupportedOperationException("not yet built " + questions.size());
    }

    /** Decides many questions set-wise and keeps all answers: for a run that acts on them at once. */
    public List<ContactDecision> decideAllAndLog(List<ContactQuestion> questions) {
        throw new UnsupportedOperationException("not yet built " + questions.size());
    }
}
