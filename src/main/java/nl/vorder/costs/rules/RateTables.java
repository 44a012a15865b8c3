package nl.vorder.costs.rules;

/**
 * Both tables of statutory interest.
 *
 * @param statutory towards consumers and outside trade
 * @param trade between businesses
 */
public record RateTables(RateTable statutory, RateTable trade) {

    /** The table of one kind. */
    public RateTable of(InterestKind kind) {
        return switch (kind) {
            case STATUTORY -> statutory;
            case TRADE -> trade;
        };
    }
}
