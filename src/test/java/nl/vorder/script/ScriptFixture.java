package nl.vorder.script;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.Stage;

/** Facts and scripts to test with; every merge field carries a value that can be recognised. */
final class ScriptFixture {

    static final Locale DUTCH = Locale.of("nl", "NL");
    static final Locale ENGLISH = Locale.of("en", "GB");
    static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

    private static final ScriptFormat FORMAT = new ScriptFormat();
    private static final List<ScriptContent> SHIPPED = new ShippedScripts().all();

    private ScriptFixture() {}

    static ScriptFacts facts(Stage stage, DebtorKind kind, int brokenPromises, CallFact... facts) {
        return new ScriptFacts(
                stage, kind, brokenPromises, Arrays.stream(facts).collect(Collectors.toSet()), recognisable());
    }

    static ScriptFacts consumer(CallFact... facts) {
        return facts(Stage.FIRST_OVERDUE, DebtorKind.CONSUMER, 0, facts);
    }

    /** The value of a field that tells something about the claim; must never show before identification. */
    static String secret(MergeField field) {
        return "SECRET-" + field.key();
    }

    static Stream<String> secrets() {
        return Arrays.stream(MergeField.values())
                .filter(MergeField::isDisclosing)
                .map(ScriptFixture::secret);
    }

    static Map<MergeField, String> recognisable() {
        Map<MergeField, String> values = new EnumMap<>(MergeField.class);
        for (MergeField field : MergeField.values()) {
            values.put(field, field.isDisclosing() ? secret(field) : "known-" + field.key());
        }
        values.put(MergeField.AGENCY, "Zeker Incasso B.V.");
        return values;
    }

    static ScriptContent parse(String yaml) {
        return FORMAT.fromYaml(yaml, part -> "");
    }

    static Script script(String yaml) {
        return new Script(1, 1, parse(yaml));
    }

    static Script shipped(String name) {
        ScriptContent content = SHIPPED.stream()
                .filter(script -> script.name().equals(name))
                .findFirst()
                .orElseThrow();
        return new Script(1, 1, content);
    }

    static Set<IdentityItem> twoItems() {
        return Set.of(IdentityItem.DATE_OF_BIRTH, IdentityItem.POSTCODE);
    }
}
