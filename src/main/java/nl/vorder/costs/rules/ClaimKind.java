package nl.vorder.costs.rules;

/** What the claim is for; decides after how many years it is barred. */
public enum ClaimKind {
    /** Performance of a contract: five years (art. 3:307 BW). */
    CONTRACT(5),
    /** The price of goods a consumer bought: two years (art. 7:28 BW). */
    CONSUMER_SALE(2);

    private final int years;

    ClaimKind(int years) {
        this.years = years;
    }

    /** The term in whole years, both for the first term and for a new one after an interruption. */
    public int years() {
        return years;
    }
}
