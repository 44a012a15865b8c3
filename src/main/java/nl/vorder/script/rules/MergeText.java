package nl.vorder.script.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vorder.script.MergeField;

/**
 * Fills merge fields, and hides what may not be said yet.
 *
 * <p>Before identity is confirmed, a field about the claim shows as a dash whatever its value is, and so does any other value that
 * would give the subject of the call away, such as an agency with the word incasso in its name (art. 5 lid 1 onder f AVG).
 */
public final class MergeText {

    /** What is shown for a field that is hidden until identity is confirmed. */
    public static final String HIDDEN = "—";

    /** What is shown for a field without a value. */
    public static final String MISSING = "…";

    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");

    private static final Pattern TELLTALE = Pattern.compile(
            "incasso|collection|vordering|\\bschuld|\\bdebts?\\b|aanmaning|achterstand|arrears",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private MergeText() {}

    /** Fills all fields; a value is taken literally and never filled again. */
    public static String render(String text, Map<MergeField, String> values, boolean identified, Locale locale) {
        return FIELD.matcher(text)
                .replaceAll(field -> Matcher.quoteReplacement(value(field.group(1), values, identified, locale)));
    }

    /** The words between braces, in order. */
    public static List<String> fields(String text) {
        return FIELD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(MergeText::inside)
                .toList();
    }

    /** Whether the text itself, or a field in it, tells something about the claim. */
    public static boolean discloses(String text) {
        return TELLTALE.matcher(text).find()
                || fields(text).stream()
                        .map(MergeField::of)
                        .flatMap(Optional::stream)
                        .anyMatch(MergeField::isDisclosing);
    }

    private static String value(String key, Map<MergeField, String> values, boolean identified, Locale locale) {
        Optional<MergeField> field = MergeField.of(key);
        if (field.isEmpty()) {
            return MISSING;
        }
        if (!identified && field.get().isDisclosing()) {
            return HIDDEN;
        }
        String value = values.getOrDefault(field.get(), "").strip();
        if (value.isEmpty()) {
            return MISSING;
        }
        if (!identified && TELLTALE.matcher(value).find()) {
            return field.get() == MergeField.AGENCY ? ourOffice(locale) : HIDDEN;
        }
        return value;
    }

    private static String ourOffice(Locale locale) {
        return "en".equals(locale.getLanguage()) ? "our office" : "ons kantoor";
    }

    private static String inside(String field) {
        return field.substring(1, field.length() - 1);
    }
}
