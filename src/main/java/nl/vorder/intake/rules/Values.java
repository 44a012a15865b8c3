package nl.vorder.intake.rules;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.vorder.intake.IntakeField;
import nl.vorder.shared.Money;

/** The values a finding's sentence speaks of, written so that both languages can show them. */
final class Values {

    /** How long a value is quoted in a sentence. */
    private static final int LONGEST = 60;

    private Values() {}

    static String of(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd-MM-yyyy").format(day);
    }

    static String of(Money amount) {
        DecimalFormatSymbols dutch = DecimalFormatSymbols.getInstance(Locale.of("nl", "NL"));
        return new DecimalFormat("#,##0.00", dutch).format(amount.amount());
    }

    /** Names a column; the screen puts the field's name in its place. */
    static String field(IntakeField field) {
        return "@" + field.name();
    }

    /** The text without characters that cannot be printed. */
    static String printable(String text) {
        return text.codePoints().anyMatch(Character::isISOControl) ? text.replaceAll("\\p{Cntrl}+", " ") : text;
    }

    static String quoted(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
