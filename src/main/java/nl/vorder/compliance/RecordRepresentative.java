package nl.vorder.compliance;

import nl.vorder.shared.DebtorId;
import nl.vorder.shared.PhoneNumber;

/**
 * Records who acts for a debtor.
 *
 * @param name 120 characters at most
 * @param mandate what shows that this person may act, 200 characters at most
 */
public record RecordRepresentative(
        DebtorId debtorId, RepresentativeKind kind, String name, PhoneNumber phone, String mandate) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_MANDATE = 200;

    /**
     * Checks name and mandate.
     *
     * @throws IllegalArgumentException if one is empty or too long
     */
    public RecordRepresentative {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A representative has a name of 120 characters at most");
        }
        if (mandate.isBlank() || mandate.length() > LONGEST_MANDATE) {
            throw new IllegalArgumentException("A mandate is described in 200 characters at most");
        }
    }
}
