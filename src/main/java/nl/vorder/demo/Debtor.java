package nl.vorder.demo;

import nl.vorder.demo.Rows.DebtorRow;
import nl.vorder.shared.DebtorKind;

/**
 * A debtor of the demo agency while its story is told.
 *
 * @param row the debtor as stored
 * @param firm the client firm that first handed the debtor over
 * @param phone the number that is called
 * @param important whether the debtor is an important customer of that firm
 */
record Debtor(DebtorRow row, Firm firm, String phone, boolean important) {

    long id() {
        return row.id();
    }

    DebtorKind kind() {
        return row.kind();
    }
}
