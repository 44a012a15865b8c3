package nl.vorder.costs.rules;

/** The two rates of statutory interest. */
public enum InterestKind {
    /** Towards consumers and outside trade. */
    STATUTORY(LegalSource.STATUTORY_INTEREST),
    /** Between businesses. */
    TRADE(LegalSource.TRADE_INTEREST);

    private final LegalSource source;

    InterestKind(LegalSource source) {
        this.source = source;
    }

    /** Where the rule comes from. */
    public LegalSource source() {
        return source;
    }
}
