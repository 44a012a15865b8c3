package nl.vorder.agreement;

/** How a promised amount will be paid. */
public enum PaymentWay {
    /** By the payment link that is sent. */
    LINK,
    /** By a bank transfer of the debtor's own. */
    TRANSFER,
    /** Collected from the debtor's account. */
    DIRECT_DEBIT,
    /** At the client firm itself. */
    CASH_AT_CLIENT
}
