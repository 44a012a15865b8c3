package nl.vorder.compliance;

/**
 * What only the asking module knows.
 *
 * @param awaitsConsultation an important customer whose call waits for the team lead's agreement
 * @param barred a consumer's claim is barred by limitation (art. 3:306 and further BW)
 * @param toRepresentative the contact is with the person who acts for the debtor; counts only while one is recorded
 */
public record ContactFacts(boolean awaitsConsultation, boolean barred, boolean toRepresentative) {

    /** Nothing special. */
    public static final ContactFacts NONE = new ContactFacts(false, false, false);

    /** Facts about contact with the debtor in person. */
    public ContactFacts(boolean awaitsConsultation, boolean barred) {
        this(awaitsConsultation, barred, false);
    }

    /** A call as the agency makes it: with the representative if there is one, else with the debtor. */
    public static ContactFacts ofCall(boolean barred) {
        return new ContactFacts(false, barred, true);
    }
}
