package nl.vorder.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.vorder.demo.Rows.FirmRow;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A client firm of the demo agency with what its invoices look like; one line of the list {@code firms}.
 *
 * @param row the client firm as stored
 * @param login the name its user logs in with; empty for a firm without a user
 * @param median the amount half of its invoices stay under, in whole euros
 * @param shares how many of its debtors are consumers, sole traders and companies
 * @param lines the lines of business its business debtors are in; {@code any} for all
 * @param prefix what its invoice numbers begin with
 * @param terms the days a debtor has to pay
 * @param products the descriptions of its invoices
 */
record Firm(
        FirmRow row,
        String login,
        int median,
        Map<DebtorKind, Integer> shares,
        List<String> lines,
        String prefix,
        int terms,
        List<String> products) {

    /** Makes all client firms. */
    static List<Firm> cast(Agency agency, Dice dice) {
        return Words.table("firms").stream()
                .map(fields -> firm(agency, dice, fields))
                .toList();
    }

    long id() {
        return row.id();
    }

    /** How many of the firm's debtors are of this kind, against the other firms. */
    int share(DebtorKind kind) {
        return shares.getOrDefault(kind, 0);
    }

    /** Whether the firm has customers in this line of business. */
    boolean serves(String line) {
        return lines.contains("any") || lines.contains(line);
    }

    /** The revenue from which a debtor is an important customer of the firm. */
    Money importantFrom() {
        return Money.rounded(
                row.yearlyRevenue().amount().multiply(row.importantShare()).movePointLeft(2));
    }

    private static Firm firm(Agency agency, Dice dice, List<String> fields) {
        String prefix = fields.get(25);
        Firm firm = new Firm(
                row(agency, dice, fields),
                fields.get(5),
                Integer.parseInt(fields.get(19)),
                Map.of(
                        DebtorKind.CONSUMER, Integer.valueOf(fields.get(21)),
                        DebtorKind.SOLE_TRADER, Integer.valueOf(fields.get(22)),
                        DebtorKind.COMPANY, Integer.valueOf(fields.get(23))),
                List.of(fields.get(24).split(",")),
                prefix,
                Integer.parseInt(fields.get(26)),
                Words.table("products").stream()
                        .filter(product -> product.get(0).equals(prefix))
                        .map(product -> product.get(1))
                        .toList());
        agency.firms.add(firm.row());
        return firm;
    }

    private static FirmRow row(Agency agency, Dice dice, List<String> fields) {
        String mailName = People.mailName(fields.get(0).replaceAll(" (B\\.V|U\\.A)\\.$", ""));
        return new FirmRow(
                agency.firms.newId(),
                fields.get(0),
                fields.get(1),
                fields.get(3),
                fields.get(4),
                "debiteuren@" + mailName + ".example.nl",
                People.landline(dice, fields.get(10)),
                fields.get(6),
                fields.get(7),
                fields.get(8),
                fields.get(9),
                "NL91ABNA0417164300",
                fields.get(2),
                Money.of(fields.get(11)),
                new BigDecimal(fields.get(12)),
                Boolean.parseBoolean(fields.get(13)),
                decimal(fields.get(14)),
                Integer.parseInt(fields.get(15)),
                Money.of(fields.get(16)),
                Integer.parseInt(fields.get(17)),
                new BigDecimal(fields.get(18)));
    }

    private static @Nullable BigDecimal decimal(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
