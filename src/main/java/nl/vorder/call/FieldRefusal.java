package nl.vorder.call;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import nl.vorder.call.rules.ResultCombination;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.compliance.RefusalText;
import nl.vorder.shared.Money;
import nl.vorder.shared.ui.Formats;

/**
 * What is wrong with one field.
 *
 * @param field the component of the outcome: outcome, identified, amount, on, way, instalments, callBackAt, note, reason,
 *     contactPointId, invoiceId or endedAt; those of the first further result begin with {@code further.1.}, and so on
 * @param key the translation key that says what is wrong, such as {@code call.refusal.amount.missing}
 * @param values what stands in that text, written the Dutch way in both languages: {@code 1.234,50}, {@code 24-11-2026}, a number
 */
public record FieldRefusal(String field, String key, List<String> values) {

    private static final Set<String> OF_THE_CALL = Set.of("identified", "note", "endedAt");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    /** The same refusal of the result at a place; what is wrong with the call as a whole stays as it is. */
    FieldRefusal of(int index) {
        return OF_THE_CALL.contains(field)
                ? this
                : new FieldRefusal(ResultCombination.field(index, field), key, values);
    }

    /** A refusal of the guardrail, sentence by sentence, in the words it has on every screen. */
    static List<FieldRefusal> ofGuard(String field, ContactDecision.Refused refused) {
        return RefusalText.of(refused).stream()
                .map(text -> new FieldRefusal(field, text.key(), text.values()))
                .toList();
    }

    /** An amount as it stands in a text. */
    public static String shown(Money amount) {
        return Formats.plain(amount);
    }

    /** A day as it stands in a text. */
    public static String shown(LocalDate day) {
        return DAY.format(day);
    }
}
