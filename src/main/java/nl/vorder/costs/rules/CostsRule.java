package nl.vorder.costs.rules;

/** Which rule decided the amount of the collection costs. */
public enum CostsRule {
    /** Nothing is owed, so there are no costs. */
    NO_CLAIM(LegalSource.TARIFF),
    /** The tariff by slices. */
    TARIFF(LegalSource.TARIFF),
    /** The tariff would be lower than its minimum. */
    MINIMUM(LegalSource.TARIFF),
    /** The tariff would be higher than its maximum. */
    MAXIMUM(LegalSource.TARIFF),
    /** Agreed between businesses. */
    CONTRACT(LegalSource.CONTRACT_COSTS),
    /** Several claims in one demand: the tariff over their sum. */
    BUNDLED(LegalSource.BUNDLING),
    /** Several small instalments in one demand: the highest fee of a single one, as that is lower than the tariff over the sum. */
    HIGHEST_INSTALMENT(LegalSource.ANTI_STACKING),
    /** A further small instalment within six months: half the fee. */
    HALF_FEE(LegalSource.ANTI_STACKING),
    /** Small instalments reached the most that six months allow. */
    HALF_YEAR_CAP(LegalSource.ANTI_STACKING),
    /** A part was paid within the fourteen days: the tariff over the rest. */
    REMAINDER(LegalSource.REMAINDER);

    private final LegalSource source;

    CostsRule(LegalSource source) {
        this.source = source;
    }

    /** Where the rule comes from. */
    public LegalSource source() {
        return source;
    }
}
