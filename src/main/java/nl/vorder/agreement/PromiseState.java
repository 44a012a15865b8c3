package nl.vorder.agreement;

/** How a promise stands. */
public enum PromiseState {
    /** The check day has not passed and the money is not (wholly) there. */
    OPEN,
    /** Paid in time, give or take one euro. */
    KEPT,
    /** Not paid by the check day. */
    BROKEN,
    /** Replaced by a later agreement. */
    WITHDRAWN
}
