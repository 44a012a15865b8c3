package nl.vorder.shared;

/**
 * Signals a broken contract: something that cannot happen when the screens behave, or a thing that does not exist.
 *
 * <p>What a user may meet in daily work is a refusal and returned as a value, not thrown.
 */
public class DomainException extends RuntimeException {

    private final String code;

    /**
     * Names what is wrong.
     *
     * @param code stable and readable by machines, such as {@code dossier.not-found}
     * @param message for the log, with ids and without personal data
     */
    public DomainException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** The stable code of the problem. */
    public String code() {
        return code;
    }
}
