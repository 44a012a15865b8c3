package nl.vorder.agreement;

/** How an arrangement stands. */
public enum ArrangementState {
    /** Instalments run. */
    ACTIVE,
    /** All instalments were paid. */
    COMPLETED,
    /** An instalment was missed. */
    BROKEN,
    /** Replaced by a later agreement. */
    WITHDRAWN
}
