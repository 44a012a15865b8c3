package nl.vorder.shared;

/** What the debtor is; decides which rules of law apply. */
public enum DebtorKind {
    /** A natural person outside any trade: the mandatory tariff, the fourteen-day letter and statutory interest apply. */
    CONSUMER,
    /** A person with a business of their own: business rules for money, a natural person's protection for conduct. */
    SOLE_TRADER,
    /** A legal person. */
    COMPANY;

    /** Whether consumer law on costs and interest applies (art. 6:96 lid 5 BW). */
    public boolean isConsumer() {
        return this == CONSUMER;
    }

    /** Whether the conduct rules for natural persons apply (Wet kwaliteit incassodienstverlening). */
    public boolean isNaturalPerson() {
        return this != COMPANY;
    }
}
