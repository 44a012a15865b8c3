package nl.vorder.script.rules;

import java.util.Locale;
import nl.vorder.script.CallFact;
import nl.vorder.script.ScriptFacts;

/** Which script fits a call: the stage, and whether the debtor is a consumer or in business. */
public final class ScriptChoice {

    private static final String RELATIONSHIP = "relationship";

    private ScriptChoice() {}

    /** The name of the script, such as {@code broken-promise.consumer}; without an open invoice the relationship call. */
    public static String name(ScriptFacts facts) {
        String subject = facts.has(CallFact.NO_OPEN_INVOICE)
                ? RELATIONSHIP
                : facts.stage().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return subject + (facts.debtorKind().isConsumer() ? ".consumer" : ".business");
    }
}
