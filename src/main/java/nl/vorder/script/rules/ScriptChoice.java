package nl.vorder.script.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.vorder.script.CallFact;
import nl.vorder.script.ScriptFacts;
import nl.vorder.shared.Stage;

/** Which script fits a call: the stage, and whether the debtor is a consumer or in business. */
public final class ScriptChoice {

    private static final String RELATIONSHIP = "relationship";

    private ScriptChoice() {}

    /** Every name a call may ask for. */
    public static List<String> names() {
        return Stream.concat(Arrays.stream(Stage.values()).map(ScriptChoice::word), Stream.of(RELATIONSHIP))
                .flatMap(subject -> Stream.of(subject + ".consumer", subject + ".business"))
                .toList();
    }

    /** The name of the script, such as {@code broken-promise.consumer}; without an open invoice the relationship call. */
    public static String name(ScriptFacts facts) {
        String subject = facts.has(CallFact.NO_OPEN_INVOICE) ? RELATIONSHIP : word(facts.stage());
        return subject + (facts.debtorKind().isConsumer() ? ".consumer" : ".business");
    }

    private static String word(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
