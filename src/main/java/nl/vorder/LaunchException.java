package nl.vorder;

/** Says in one sentence for the person at the console why Vorder does not start. */
final class LaunchException extends Exception {

    private static final long serialVersionUID = 1L;

    LaunchException(String sentence) {
        super(sentence);
    }
}
