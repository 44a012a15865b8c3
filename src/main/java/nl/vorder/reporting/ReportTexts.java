package nl.vorder.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.vorder.shared.Money;
import nl.vorder.shared.Zone;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.Translations;

/** The words of a report in one language; amounts and counts in Dutch style in both. */
final class ReportTexts {

    private final Translations translations;
    private final Locale locale;

    ReportTexts(Translations translations, Locale locale) {
        this.translations = translations;
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** A text of the report; the key without {@code reporting.report}. */
    String text(String key, Object... values) {
        return translations.getTranslation("reporting.report." + key, locale, values);
    }

    /** The name of a value of an enum or code, such as an outcome. */
    String name(String list, Object value) {
        return translations.getTranslation("reporting." + list + "." + value, locale);
    }

    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL", locale).format(month);
    }

    String monthAndYear(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    String day(Instant instant) {
        return Formats.date(Zone.local(instant).toLocalDate());
    }

    String moment(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", locale).format(Zone.local(instant));
    }

    String share(Ratio ratio) {
        return ratio.percent().map(Formats::percent).orElse(text("not-applicable"));
    }

    /** A share with what it is a share of: {@code 65 van 80}. */
    String of(Ratio ratio) {
        return text(
                "of",
                Formats.count(ratio.part().longValueExact()),
                Formats.count(ratio.whole().longValueExact()));
    }

    static String count(int number) {
        return number < 0 ? "−" + Formats.count(-number) : Formats.count(number);
    }

    static String euro(Money amount) {
        return Formats.euro(amount);
    }
}
