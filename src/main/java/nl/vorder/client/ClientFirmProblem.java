package nl.vorder.client;

/** Why a client firm cannot be stored as typed; the text is {@code client.problem.<NAME>}. */
public enum ClientFirmProblem {
    /** A firm needs a name. */
    NAME_MISSING,
    /** Another firm has this name. */
    NAME_TAKEN,
    /** A text is longer than fits. */
    TEXT_TOO_LONG,
    /** The e-mail address cannot exist. */
    EMAIL_WRONG,
    /** The telephone number cannot exist. */
    PHONE_WRONG,
    /** The revenue is not above zero. */
    REVENUE_WRONG,
    /** A percentage is outside 0 to 100. */
    PERCENTAGE_WRONG,
    /** A limit of the mandate is outside its range. */
    MANDATE_WRONG
}
