package nl.vorder.intake.rules;

/**
 * Keeps a spreadsheet from taking a text for a formula.
 *
 * @see "OWASP ASVS 5.0.0, V1.2.10"
 */
public final class SafeCell {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private SafeCell() {}

    /** The text, with an apostrophe before it if a spreadsheet would run it. */
    public static String of(String text) {
        boolean formula = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
