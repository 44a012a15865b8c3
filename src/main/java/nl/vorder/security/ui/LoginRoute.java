package nl.vorder.security.ui;

/** Where the login screen lives. */
public final class LoginRoute {

    /** The path with its slash, as the browser asks for it. */
    public static final String PATH = "/login";

    private LoginRoute() {}
}
