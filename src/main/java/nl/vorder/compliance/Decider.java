package nl.vorder.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.vorder.compliance.rules.Circumstances;
import nl.vorder.compliance.rules.ContactPolicies;
import nl.vorder.compliance.rules.Deliberation;
import nl.vorder.compliance.rules.Situation;
import nl.vorder.shared.Zone;
import nl.vorder.sheet.SheetRows;
import org.springframework.stereotype.Component;

/** Brings questions, stored facts, settings and policies together. */
@Component
class Decider {

    /** So many questions are answered from one statement. */
    private static final int AT_ONCE = 2_000;

    private final FactsLoader loader;
    private final SettingsStore settings;

    Decider(FactsLoader loader, SettingsStore settings) {
        this.loader = loader;
        this.settings = settings;
    }

    /**
     * An answer with what it was based on.
     *
     * @param ruleVersion the version of the policies and of the settings
     */
    record Answer(ContactQuestion question, ContactDecision decision, Deliberation deliberation, String ruleVersion) {}

    /** Answers all questions, in their order. */
    List<Answer> answer(List<ContactQuestion> questions) {
        return answer(questions, UnaryOperator.identity());
    }

    /** Answers all questions as if the settings were changed. */
    List<Answer> answer(List<ContactQuestion> questions, UnaryOperator<SettingsSnapshot> change) {
        List<Answer> answers = new ArrayList<>(questions.size());
        for (int from = 0; from < questions.size(); from += AT_ONCE) {
            List<ContactQuestion> some = questions.subList(from, Math.min(from + AT_ONCE, questions.size()));
            StoredFacts facts = loader.load(some);
            answers.addAll(answer(some, facts, change.apply(settings.of(facts.settingsVersion()))));
        }
        return answers;
    }

    /** Answers questions about one dossier from facts that were kept; as usual if those are of another version or about another. */
    List<Answer> answer(List<ContactQuestion> questions, SheetRows kept) {
        return FactsLoader.read(kept)
                .filter(facts -> questions.stream().allMatch(facts::isAbout))
                .map(facts -> answer(questions, facts, settings.of(facts.settingsVersion())))
                .orElseGet(() -> answer(questions));
    }

    private static List<Answer> answer(List<ContactQuestion> questions, StoredFacts facts, SettingsSnapshot limits) {
        return questions.stream()
                .map(question -> answer(question, facts, limits))
                .toList();
    }

    /**
     * Answers questions about contacts that are made as soon as they are allowed: each counts for those after it. At most as many as one
     * statement answers.
     */
    List<Answer> answerInTurn(List<ContactQuestion> questions) {
        if (questions.size() > AT_ONCE) {
            throw new IllegalArgumentException("At most " + AT_ONCE + " contacts in turn, not " + questions.size());
        }
        List<Answer> answers = new ArrayList<>(questions.size());
        StoredFacts facts = loader.load(questions);
        SettingsSnapshot limits = settings.of(facts.settingsVersion());
        for (ContactQuestion question : questions) {
            Answer answer = answer(question, facts, limits);
            if (answer.decision().allowed()) {
                facts.made(question);
            }
            answers.add(answer);
        }
        return answers;
    }

    private static Answer answer(ContactQuestion question, StoredFacts facts, SettingsSnapshot limits) {
        var day = Zone.local(question.at()).toLocalDate();
        ContactSettings effective = facts.subject(question.dossierId())
                .map(subject -> limits.firm(subject.clientFirmId(), day))
                .orElseGet(() -> limits.agency(day));
        Circumstances circumstances = facts.circumstances(question);
        Deliberation deliberation = new Deliberation(
                ContactPolicies.allCurrentPolicies(),
                new Situation(question.channel(), question.action(), question.facts(), circumstances, effective));
        return new Answer(
                question,
                deliberation.decide(question.at()),
                deliberation,
                ContactPolicies.RULE_VERSION + "/" + limits.version());
    }
}
