package nl.vorder.intake.ui;

import java.util.Locale;
import nl.vorder.intake.RowFinding;
import nl.vorder.shared.ui.Translations;

/** Says in the reader's language why a line gets its verdict. */
final class Sentences {

    private static final char FIELD = '@';

    private final Translations translations;
    private final Locale locale;

    Sentences(Translations translations, Locale locale) {
        this.translations = translations;
        this.locale = locale;
    }

    String of(RowFinding finding) {
        Object[] values = finding.values().stream().map(this::value).toArray();
        return translations.getTranslation("intake.reason." + finding.reason().name(), locale, values);
    }

    /** Values that name a column say which; all others are shown as they are. */
    private String value(String value) {
        boolean field = value.length() > 1 && value.charAt(0) == FIELD && value.matches("@[A-Z_]+");
        return field ? translations.getTranslation("intake.field." + value.substring(1), locale) : value;
    }
}
