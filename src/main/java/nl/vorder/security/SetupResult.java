package nl.vorder.security;

/** What became of the wish to make the first administrator. */
public sealed interface SetupResult {

    /** The administrator exists and can log in. */
    record Created() implements SetupResult {}

    /** The token is unknown, used, older than a day, or there is an administrator already. */
    record NotOpen() implements SetupResult {}

    /** The username is empty, too long or taken. */
    record UsernameRefused() implements SetupResult {}

    /**
     * The password will not do.
     *
     * @param problem why
     */
    record PasswordRefused(PasswordProblem problem) implements SetupResult {}
}
