package nl.vorder.security;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a password must be: long and not obvious; no rules about signs and digits (ASVS 5.0, V6.2). */
final class PasswordRules {

    private static final int SHORTEST = 12;
    private static final int LONGEST_BYTES = 72;

    /** The commonest passwords of twelve and more characters, Dutch ones among them, in lower case. */
    private static final Set<String> COMMON = Set.of(
            "123456789012",
            "1234567890123",
            "12345678901234567890",
            "123123123123",
            "111111111111",
            "000000000000",
            "aaaaaaaaaaaa",
            "abcdefghijkl",
            "qwertyuiopas",
            "qwertyuiop12",
            "qwertyuiop123",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "zaq12wsxcde3",
            "password1234",
            "password12345",
            "passwordpassword",
            "administrator",
            "administrator1",
            "adminadminadmin",
            "changemechangeme",
            "letmeinletmein",
            "iloveyou1234",
            "welkom123456",
            "welkomwelkom",
            "welkom01welkom01",
            "wachtwoord12",
            "wachtwoord123",
            "wachtwoord1234",
            "wachtwoordwachtwoord",
            "geheimgeheim",
            "nederland123",
            "amsterdam123",
            "voetbal12345");

    private PasswordRules() {}

    static Optional<PasswordProblem> check(String username, String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(PasswordProblem.TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of(PasswordProblem.TOO_LONG);
        }
        if (lower.equals(username.toLowerCase(Locale.ROOT))) {
            return Optional.of(PasswordProblem.LIKE_USERNAME);
        }
        return COMMON.contains(lower) ? Optional.of(PasswordProblem.COMMON) : Optional.empty();
    }
}
