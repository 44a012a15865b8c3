package nl.vorder.costs;

/** What came of adding a rate; each has a text under {@code costs.rates.result}. */
public enum RateAdded {
    /** It stands in the table. */
    ADDED,
    /** It lies outside 0 to 30 per cent or has more than two decimals. */
    RATE_IMPOSSIBLE,
    /** It names no source. */
    SOURCE_MISSING,
    /** Its first day is not after the newest rate of its kind. */
    NOT_AFTER_THE_NEWEST
}
