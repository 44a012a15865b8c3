package nl.vorder.agreement;

/**
 * Why a promise or plan cannot be agreed.
 *
 * @param limit the rule it meets
 * @param value the limit as a plain value: an amount, a day (ISO) or a number; empty if there is none
 */
public record AgreementRefusal(Limit limit, String value) {

    /** The rules an agreement must stay within. */
    public enum Limit {
        /** There must be something to pay. */
        AMOUNT_POSITIVE,
        /** Not more than is open. */
        AMOUNT_AT_MOST_OPEN,
        /** Not in the past. */
        DAY_NOT_PAST,
        /** The last day the client firm allows for a promise. */
        DAY_WITHIN_MANDATE,
        /** The most instalments the client firm allows. */
        INSTALMENTS_AT_MOST,
        /** The smallest instalment the client firm allows; the last one may be smaller. */
        INSTALMENT_AT_LEAST,
        /** At least two instalments make an arrangement. */
        INSTALMENTS_AT_LEAST,
        /** Each instalment is later than the one before. */
        DAYS_IN_ORDER,
        /** Together the instalments are what is open. */
        TOTAL_IS_OPEN,
        /** The dossier is closed. */
        DOSSIER_OPEN,
        /** Nobody has to be asked: the plan is within the mandate, or within what a team lead approved. */
        WITHIN_MANDATE;

        /** Whether the client firm set the limit, so that a team lead may let a plan go beyond it. */
        public boolean ofMandate() {
            return this == DAY_WITHIN_MANDATE || this == INSTALMENTS_AT_MOST || this == INSTALMENT_AT_LEAST;
        }
    }
}
