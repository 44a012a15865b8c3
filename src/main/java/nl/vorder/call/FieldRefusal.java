package nl.vorder.call;

import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param field the component of the outcome: outcome, identified, amount, on, way, instalments, callBackAt, note, reason,
 *     contactPointId or endedAt
 * @param key the translation key that says what is wrong, such as {@code call.refusal.amount.missing}
 * @param values plain values for that text: an amount, a day (ISO), a moment (ISO) or a number
 */
public record FieldRefusal(String field, String key, List<String> values) {}
