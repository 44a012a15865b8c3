package nl.vorder.costs.rules;

/** Why a fourteen-day letter does not make costs due; a new, correct letter is needed. */
public enum LetterDefect {
    /** It was sent before the debtor was late. */
    SENT_BEFORE_DEFAULT,
    /** Its term is too short or counted from the wrong day. */
    TERM_WRONG,
    /** Its wording is not known. */
    WORDING_UNKNOWN,
    /** It names no amount of costs. */
    COSTS_MISSING,
    /** It names more than the tariff allows. */
    COSTS_TOO_HIGH,
    /** It leaves out claims that could have been demanded with it. */
    CLAIMS_LEFT_OUT
}
