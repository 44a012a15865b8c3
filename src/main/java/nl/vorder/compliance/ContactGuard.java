package nl.vorder.compliance;

import java.util.List;
import java.util.Optional;
import nl.vorder.sheet.SheetRows;
import org.springframework.stereotype.Component;

/**
 * Decides whether a person may be contacted; the only place that does, for queue, call button, call-back, letter, message and run.
 *
 * <p>For other modules, also in work without a user. It changes nothing but the log of decisions. A decision costs one statement, none
 * from facts read ahead, one more for the log, and one more only after the settings changed.
 */
@Component
public class ContactGuard {

    private final Decider decider;
    private final DecisionLog log;

    ContactGuard(Decider decider, DecisionLog log) {
        this.decider = decider;
        this.log = log;
    }

    /** Decides one question without logging it: for showing, never for acting. */
    public ContactDecision decide(ContactQuestion question) {
        return decider.answer(List.of(question)).getFirst().decision();
    }

    /** Decides one question and keeps the answer: for everything that leads to or stops an action. */
    public ContactDecision decideAndLog(ContactQuestion question) {
        return decideAllAndLog(List.of(question)).getFirst();
    }

    /**
     * Decides what is acted upon and keeps that answer; and from the same facts what is only shown.
     *
     * @param ahead what {@link ContactSheet#ahead} gave for this dossier, if nothing changed since
     * @return the answer to act upon, then the one to show
     */
    public List<ContactDecision> decideAndLog(
            ContactQuestion acting, ContactQuestion shown, Optional<SheetRows> ahead) {
        List<ContactQuestion> questions = List.of(acting, shown);
        List<Decider.Answer> answers =
                ahead.map(facts -> decider.answer(questions, facts)).orElseGet(() -> decider.answer(questions));
        log.add(answers.subList(0, 1));
        return answers.stream().map(Decider.Answer::decision).toList();
    }

    /**
     * Decides many questions set-wise, without logging.
     *
     * @return one answer per question, in the same order
     */
    public List<ContactDecision> decideAll(List<ContactQuestion> questions) {
        return decider.answer(questions).stream().map(Decider.Answer::decision).toList();
    }

    /** Decides many questions set-wise and keeps all answers: for a run that acts on them at once. */
    public List<ContactDecision> decideAllAndLog(List<ContactQuestion> questions) {
        List<Decider.Answer> answers = decider.answer(questions);
        log.add(answers);
        return answers.stream().map(Decider.Answer::decision).toList();
    }
}
