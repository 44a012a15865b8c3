package nl.vorder.dossier;

import java.math.BigDecimal;
import java.util.Optional;
import nl.vorder.costs.rules.ClaimKind;
import nl.vorder.shared.DebtorKind;

/**
 * What decides about costs, interest and limitation of one dossier; taken over when it is opened, changed by a team lead only.
 *
 * @param debtorKind consumer or business
 * @param vatReclaimable whether the client firm reclaims VAT; if not, VAT comes on top of the collection costs
 * @param contractualInterest yearly percentage agreed by contract; empty: the statutory rate of the debtor's kind
 * @param claimKind what the claim is for
 * @param contractualCosts collection costs agreed between businesses; never counts for a consumer
 * @param instalments whether the invoices are instalments of one long-term contract: a natural person's costs do not pile up
 */
public record DossierTerms(
        DebtorKind debtorKind,
        boolean vatReclaimable,
        Optional<BigDecimal> contractualInterest,
        ClaimKind claimKind,
        Optional<ContractCosts> contractualCosts,
        boolean instalments) {

    /** Terms without agreed costs and of separate orders. */
    public DossierTerms(
            DebtorKind debtorKind,
            boolean vatReclaimable,
            Optional<BigDecimal> contractualInterest,
            ClaimKind claimKind) {
        this(debtorKind, vatReclaimable, contractualInterest, claimKind, Optional.empty(), false);
    }

    /** Terms of a claim from a contract that is no consumer purchase. */
    public static DossierTerms of(
            DebtorKind debtorKind, boolean vatReclaimable, Optional<BigDecimal> contractualInterest) {
        return new DossierTerms(debtorKind, vatReclaimable, contractualInterest, ClaimKind.CONTRACT);
    }

    /** The same terms with costs agreed between businesses. */
    public DossierTerms withContractualCosts(ContractCosts costs) {
        return new DossierTerms(
                debtorKind, vatReclaimable, contractualInterest, claimKind, Optional.of(costs), instalments);
    }

    /** The same terms for instalments of one long-term contract. */
    public DossierTerms withInstalments() {
        return new DossierTerms(debtorKind, vatReclaimable, contractualInterest, claimKind, contractualCosts, true);
    }
}
