package nl.vorder.database;

/** Says in one sentence for the person at the console why the embedded database cannot be used. */
public final class DatabaseStartException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Refuses with a reason.
     *
     * @param sentence what is wrong and what to do, readable without the code
     */
    public DatabaseStartException(String sentence) {
        super(sentence);
    }

    /**
     * Refuses with a reason and what the operating system said.
     *
     * @param sentence what is wrong and what to do, readable without the code
     */
    public DatabaseStartException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
