package nl.vorder.compliance;

/**
 * Why a contact may not be made; the order is the order of weight, the hardest first.
 *
 * <p>The text of a reason is the same on every screen: {@link #translationKey()}.
 */
public enum RefusalReason {
    /** Before 07:00 or from 20:00 on (art. 4.2 lid 1 Besluit kwaliteit incassodienstverlening). */
    LEGAL_HOURS,
    /** A Sunday (art. 4.2 lid 2 Besluit kwaliteit incassodienstverlening). */
    SUNDAY,
    /** A holiday of the Algemene termijnenwet or a day equated with one by decree. */
    HOLIDAY,
    /** The debtor has died. */
    DECEASED,
    /** Somebody else manages the money by order of a court: talk to that person only. */
    REPRESENTATIVE,
    /** The debtor is under age: talk to the legal representative only. */
    MINOR,
    /** The debtor is bankrupt. */
    BANKRUPTCY,
    /** The debtor was granted suspension of payments. */
    SUSPENSION_OF_PAYMENTS,
    /** Restructuring of debts under the Wsnp. */
    DEBT_RESTRUCTURING,
    /** A moratorium ordered by a court (art. 5 Wgs). */
    MORATORIUM,
    /** A temporary order of a court (art. 287 and 287b Fw). */
    COURT_ORDER,
    /** A cooling-off period for a plan outside bankruptcy (art. 376 Fw). */
    COOLING_OFF,
    /** An emergency stop or a moratorium by the government. */
    GOVERNMENT_STOP,
    /** Needs extra care; the protocol runs. */
    VULNERABLE,
    /** A helper works on the debts. */
    DEBT_HELP,
    /** Somebody else used the debtor's name. */
    IDENTITY_FRAUD,
    /** The firm no longer exists. */
    DISSOLVED,
    /** The claim is barred by limitation. */
    BARRED,
    /** A complaint is being handled. */
    COMPLAINT,
    /** The claim is contested and the client firm is asked. */
    DISPUTE,
    /** Wants to be written to by post only. */
    POST_ONLY,
    /** Wants to be written to only. */
    WRITTEN_ONLY,
    /** Does not want this channel. */
    WISHED_CHANNEL,
    /** Stopped by hand. */
    STOPPED,
    /** Money came in that is not matched yet. */
    UNMATCHED_MONEY,
    /** The debtor says the money was sent; that is being checked. */
    SAYS_PAID,
    /** A promise whose day has not passed. */
    PROMISE,
    /** An arrangement that runs. */
    ARRANGEMENT,
    /** A letter is still under way. */
    LETTER_UNDER_WAY,
    /** A document was asked for and is under way. */
    DOCUMENT_REQUESTED,
    /** A call at another moment was agreed. */
    CALL_BACK,
    /** An important customer: the team lead is asked first. */
    CONSULTATION,
    /** The number belongs to somebody else and there is no other. */
    WRONG_NUMBER,
    /** The debtor is detained. */
    DETENTION,
    /** The address is not known. */
    ADDRESS_UNKNOWN,
    /** The last call was ended because of abuse. */
    AGGRESSION,
    /** No common language with the person. */
    LANGUAGE_PROBLEM,
    /** Too soon after a conversation. */
    QUIET_DAYS,
    /** Tried often enough in seven days. */
    ATTEMPTS_SEVEN_DAYS,
    /** Tried often enough today. */
    ATTEMPTS_TODAY,
    /** Written to often enough today. */
    MESSAGES_TODAY,
    /** Tried too short a while ago. */
    MINIMUM_GAP,
    /** The debtor asked not to be contacted at this time. */
    WISHED_TIME,
    /** Outside the agency's own calling hours. */
    AGENCY_HOURS;

    /** The key of the text in the language files. */
    public String translationKey() {
        return "compliance.refusal." + name();
    }
}
