package nl.vorder.compliance;

/**
 * What only the asking module knows.
 *
 * @param awaitsConsultation an important customer whose call waits for the team lead's agreement
 * @param barred a consumer's claim is barred by limitation and has not been released (art. 3:306 and further BW)
 */
public record ContactFacts(boolean awaitsConsultation, boolean barred) {

    /** Nothing special. */
    public static final ContactFacts NONE = new ContactFacts(false, false);
}
