package nl.vorder.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.vorder.shared.ui.Translations;

/** The words of a letter in the debtor's language; amounts in Dutch style in both. */
final class LetterTexts {

    private final Translations translations;
    private final Locale locale;

    LetterTexts(Translations translations, Locale locale) {
        this.translations = translations;
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** A text of a letter; the key without {@code letter.text.}. */
    String text(String key, Object... values) {
        return translations.getTranslation("letter.text." + key, locale, values);
    }

    /** A day written out: {@code 23 november 2026}. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }
}
