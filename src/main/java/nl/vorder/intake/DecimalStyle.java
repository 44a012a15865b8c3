package nl.vorder.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a file writes its amounts; the text is {@code intake.decimal-style.<NAME>}. */
public enum DecimalStyle {
    /** 1.284,50 */
    COMMA("[-+]?(?:\\d{1,3}(?:[. ]\\d{3})+|\\d{1,13})(?:,\\d{1,6})?", '.', ','),
    /** 1,284.50 */
    POINT("[-+]?(?:\\d{1,3}(?:[, ]\\d{3})+|\\d{1,13})(?:\\.\\d{1,6})?", ',', '.');

    private final Pattern pattern;
    private final char grouping;
    private final char decimal;

    DecimalStyle(String pattern, char grouping, char decimal) {
        this.pattern = Pattern.compile(pattern);
        this.grouping = grouping;
        this.decimal = decimal;
    }

    /** Reads an amount with or without a euro sign, sign before or (as ledgers do) behind; empty if the text is none. */
    public Optional<BigDecimal> read(String text) {
        String plain =
                text.replace("€", "").replace("EUR", "").replace('\u00a0', ' ').strip();
        if (plain.endsWith("-")) {
            plain = "-" + plain.substring(0, plain.length() - 1).strip();
        }
        if (!pattern.matcher(plain).matches()) {
            return Optional.empty();
        }
        String digits =
                plain.replace(String.valueOf(grouping), "").replace(" ", "").replace(decimal, '.');
        return Optional.of(new BigDecimal(digits));
    }
}
