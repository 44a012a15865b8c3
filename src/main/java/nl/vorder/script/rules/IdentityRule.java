package nl.vorder.script.rules;

import java.util.List;
import java.util.Set;
import nl.vorder.script.IdentityItem;
import nl.vorder.shared.DebtorKind;

/**
 * What it takes to be sure who is on the phone: two matching items for a natural person, a sole trader included; for a legal person
 * that somebody decides about its payments.
 *
 * @see "AVG art. 5 lid 1 onder f"
 */
public final class IdentityRule {

    private static final List<IdentityItem> PERSON = List.of(
            IdentityItem.DATE_OF_BIRTH, IdentityItem.POSTCODE, IdentityItem.FILE_NUMBER, IdentityItem.IBAN_TAIL);

    private IdentityRule() {}

    /** What may be compared for this kind of debtor. */
    public static List<IdentityItem> items(DebtorKind kind) {
        return kind.isNaturalPerson() ? PERSON : List.of(IdentityItem.PAYS_FOR_FIRM);
    }

    /** Whether these matching items are enough. */
    public static boolean isEnough(DebtorKind kind, Set<IdentityItem> items) {
        long counting = items(kind).stream().filter(items::contains).count();
        return counting >= (kind.isNaturalPerson() ? 2 : 1);
    }
}
