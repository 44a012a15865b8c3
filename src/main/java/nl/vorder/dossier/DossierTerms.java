package nl.vorder.dossier;

import java.math.BigDecimal;
import java.util.Optional;
import nl.vorder.costs.rules.ClaimKind;
import nl.vorder.shared.DebtorKind;

/**
 * What decides about costs, interest and limitation of one dossier, as it was when the dossier was opened.
 *
 * @param debtorKind consumer or business
 * @param vatReclaimable whether the client firm reclaims VAT; if not, VAT comes on top of the collection costs
 * @param contractualInterest yearly percentage agreed by contract; empty: the statutory rate of the debtor's kind
 * @param claimKind what the claim is for
 */
public record DossierTerms(
        DebtorKind debtorKind, boolean vatReclaimable, Optional<BigDecimal> contractualInterest, ClaimKind claimKind) {

    /** Terms of a claim from a contract that is no consumer purchase. */
    public static DossierTerms of(
            DebtorKind debtorKind, boolean vatReclaimable, Optional<BigDecimal> contractualInterest) {
        return new DossierTerms(debtorKind, vatReclaimable, contractualInterest, ClaimKind.CONTRACT);
    }
}
