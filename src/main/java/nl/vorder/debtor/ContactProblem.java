package nl.vorder.debtor;

/** Why a person or a number is not stored; the text is {@code debtor.problem.<NAME>}. */
public enum ContactProblem {
    /** A person needs a name. */
    NAME_MISSING,
    /** A text is longer than fits. */
    TEXT_TOO_LONG,
    /** The preferred time ends before it starts, or only one end is given. */
    TIMES_WRONG,
    /** No such telephone number can exist. */
    PHONE_WRONG,
    /** No such e-mail address can exist. */
    EMAIL_WRONG,
    /** This number or address proved wrong before and is not used again. */
    REJECTED_BEFORE
}
