package nl.vorder.security;

/** Why a password is refused. */
public enum PasswordProblem {
    /** Fewer than twelve characters. */
    TOO_SHORT,
    /** More than 72 bytes: the hash would not see the rest. */
    TOO_LONG,
    /** The same as the username. */
    LIKE_USERNAME,
    /** One of those that everybody tries first. */
    COMMON
}
