package nl.vorder.compliance;

/**
 * Asks for leave to contact somebody in spite of the agency's policies.
 *
 * @param question the contact that was refused
 * @param remark why it is needed, 400 characters at most; never empty
 */
public record OverrideContact(ContactQuestion question, String remark) {

    /**
     * Checks the remark.
     *
     * @throws IllegalArgumentException if it is blank or too long
     */
    public OverrideContact {
        if (remark.isBlank() || remark.length() > 400) {
            throw new IllegalArgumentException("An override has a reason of 400 characters at most");
        }
    }
}
