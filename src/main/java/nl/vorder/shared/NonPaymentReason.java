package nl.vorder.shared;

/** Why an invoice was not paid, as the debtor tells it; neutral words, no health or family facts. */
public enum NonPaymentReason {
    /** The invoice never arrived or got lost. */
    NOT_RECEIVED,
    /** It slipped the mind. */
    FORGOT,
    /** It has been paid, says the debtor. */
    ALREADY_PAID,
    /** The person who pays is away. */
    PAYER_ABSENT,
    /** Payments go out on fixed days. */
    FIXED_PAYMENT_DAYS,
    /** The debtor waits for money from others. */
    WAITS_FOR_MONEY,
    /** There is no money. */
    NO_MONEY,
    /** The goods or the service disappointed. */
    NOT_SATISFIED,
    /** Nothing was ordered, or it was cancelled. */
    NEVER_ORDERED,
    /** The collection costs are felt to be too high. */
    COSTS_TOO_HIGH,
    /** The debtor pays the client firm directly. */
    PAYS_CLIENT_FIRM,
    /** Something happened that needs time; deliberately without detail. */
    PERSONAL_CIRCUMSTANCES,
    /** A helper or administrator deals with the debts. */
    DEBT_HELP,
    /** None of these. */
    OTHER
}
