package nl.vorder.compliance;

/** How a person is approached. */
public enum Channel {
    /** A phone call. */
    PHONE,
    /** An e-mail. */
    EMAIL,
    /** A letter on paper. */
    POST,
    /** A text or chat message. */
    MESSAGE;

    /** Whether the approach reaches the person at the moment it is made: not so for a letter, which a carrier delivers by day. */
    public boolean isInstant() {
        return this != POST;
    }
}
