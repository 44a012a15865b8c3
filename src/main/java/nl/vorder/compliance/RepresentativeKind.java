package nl.vorder.compliance;

/** In what capacity somebody acts for a debtor. */
public enum RepresentativeKind {
    /** Manages the money by order of a court (art. 1:431 BW). */
    ADMINISTRATOR,
    /** Acts for somebody who may not act at all (art. 1:378 BW). */
    GUARDIAN,
    /** Arranges the debts, for instance for the municipality. */
    DEBT_COUNSELLOR,
    /** Pays the bills with a power of attorney. */
    BUDGET_MANAGER,
    /** A lawyer or other legal adviser. */
    LAWYER,
    /** The legal representative of somebody under age (art. 1:245 BW). */
    PARENT
}
