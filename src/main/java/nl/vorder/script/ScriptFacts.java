package nl.vorder.script;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.Stage;

/**
 * What a script needs to know of the call.
 *
 * @param stage how far collection is
 * @param debtorKind what the debtor is; a sole trader gets the business script
 * @param brokenPromises how many promises on this dossier were not kept, 0 or more
 * @param facts what else is so
 * @param values what the merge fields are filled with, formatted in the language of the call; a missing one shows as "…"
 */
public record ScriptFacts(
        Stage stage, DebtorKind debtorKind, int brokenPromises, Set<CallFact> facts, Map<MergeField, String> values) {

    /** Keeps own copies. */
    public ScriptFacts {
        facts = Set.copyOf(facts);
        values = Map.copyOf(values);
    }

    /** Whether the fact is so for this call. */
    public boolean has(CallFact fact) {
        return facts.contains(fact);
    }

    /** The same with more values; a new value replaces the old one. */
    ScriptFacts with(Map<MergeField, String> known) {
        Map<MergeField, String> all = new EnumMap<>(MergeField.class);
        all.putAll(values);
        all.putAll(known);
        return new ScriptFacts(stage, debtorKind, brokenPromises, facts, all);
    }

    /** The same with something else being so as well. */
    ScriptFacts and(CallFact fact) {
        Set<CallFact> all = EnumSet.of(fact);
        all.addAll(facts);
        return new ScriptFacts(stage, debtorKind, brokenPromises, all, values);
    }
}
