package nl.vorder.script.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.vorder.script.CallFact;
import nl.vorder.script.MergeField;
import nl.vorder.script.ScriptFacts;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.Stage;

/**
 * The conditions a script may ask for, such as {@code consumer}, {@code not costs-due}, or {@code has costsFrom} when the field has a
 * value.
 */
public final class Conditions {

    private static final String NOT = "not ";
    private static final String HAS = "has ";

    private static final Map<String, Predicate<ScriptFacts>> KNOWN = Map.ofEntries(
            Map.entry("consumer", facts -> facts.debtorKind().isConsumer()),
            Map.entry("business", facts -> !facts.debtorKind().isConsumer()),
            Map.entry("sole-trader", facts -> facts.debtorKind() == DebtorKind.SOLE_TRADER),
            Map.entry("company", facts -> facts.debtorKind() == DebtorKind.COMPANY),
            Map.entry("broken-promise", facts -> facts.brokenPromises() >= 1),
            Map.entry("repeated-broken-promise", facts -> facts.brokenPromises() >= 2),
            Map.entry("inbound", facts -> facts.has(CallFact.INBOUND)),
            Map.entry("important-customer", facts -> facts.has(CallFact.IMPORTANT_CUSTOMER)),
            Map.entry("missing-contact-person", facts -> facts.has(CallFact.MISSING_CONTACT_PERSON)),
            Map.entry("costs-due", facts -> facts.has(CallFact.COSTS_DUE)),
            Map.entry("vulnerable", facts -> facts.has(CallFact.VULNERABLE)),
            Map.entry("no-open-invoice", facts -> facts.has(CallFact.NO_OPEN_INVOICE)),
            Map.entry("early-payment-reward", facts -> facts.has(CallFact.EARLY_PAYMENT_REWARD)),
            Map.entry("english", facts -> facts.has(CallFact.ENGLISH)),
            Map.entry("courtesy", facts -> facts.stage() == Stage.COURTESY),
            Map.entry("first-overdue", facts -> facts.stage() == Stage.FIRST_OVERDUE),
            Map.entry("after-demand", facts -> facts.stage() == Stage.AFTER_DEMAND),
            Map.entry("stage-broken-promise", facts -> facts.stage() == Stage.BROKEN_PROMISE),
            Map.entry("final", facts -> facts.stage() == Stage.FINAL));

    private Conditions() {}

    /** The words of all conditions, without the turned ones and without those about fields. */
    public static List<String> words() {
        return KNOWN.keySet().stream().sorted().toList();
    }

    /** Whether all conditions hold; no condition always holds. */
    public static boolean hold(List<String> conditions, ScriptFacts facts) {
        return conditions.stream().allMatch(condition -> holds(condition, facts));
    }

    /** Whether the word is a condition. */
    public static boolean isKnown(String condition) {
        return predicate(bare(condition)).isPresent();
    }

    private static boolean holds(String condition, ScriptFacts facts) {
        Predicate<ScriptFacts> predicate = predicate(bare(condition))
                .orElseThrow(() -> new DomainException("script.condition-unknown", "Unknown condition " + condition));
        return predicate.test(facts) != condition.startsWith(NOT);
    }

    private static Optional<Predicate<ScriptFacts>> predicate(String condition) {
        if (condition.startsWith(HAS)) {
            return MergeField.of(condition.substring(HAS.length()))
                    .map(field ->
                            facts -> !facts.values().getOrDefault(field, "").isBlank());
        }
        return Optional.ofNullable(KNOWN.get(condition));
    }

    private static String bare(String condition) {
        return condition.startsWith(NOT) ? condition.substring(NOT.length()) : condition;
    }
}
