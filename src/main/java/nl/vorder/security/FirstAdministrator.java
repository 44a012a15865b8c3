package nl.vorder.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first administrator of an agency; there is no default password.
 *
 * <p>Whoever holds the one-time token printed at the start may do it once, within a day, as long as there is no administrator.
 *
 * @see "decision record 0012"
 */
@Component
public class FirstAdministrator {

    private static final Duration TOKEN_LIFE = Duration.ofDays(1);
    private static final int LONGEST_NAME = 60;

    private final UserRepository users;
    private final JdbcClient database;
    private final PasswordEncoder passwords;
    private final Clock clock;

    FirstAdministrator(UserRepository users, JdbcClient database, PasswordEncoder passwords, Clock clock) {
        this.users = users;
        this.database = database;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Whether nobody can administer this agency yet. */
    @Transactional(readOnly = true)
    public boolean isMissing() {
        return database.sql("SELECT COUNT(*) FROM security_user WHERE role = 'ADMINISTRATOR' AND enabled")
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** Makes a new one-time token and forgets earlier ones that nobody used; only its hash is stored. */
    @Transactional
    public String makeToken() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        database.sql("DELETE FROM security_setup_token WHERE used_at IS NULL").update();
        database.sql("INSERT INTO security_setup_token (token_hash, created_at) VALUES (:hash, :now)")
                .param("hash", hash(token))
                .param("now", now())
                .update();
        return token;
    }

    /** Whether the token still opens the set-up. */
    @Transactional(readOnly = true)
    public boolean isOpen(String token) {
        return isMissing()
                && database.sql("""
                                SELECT COUNT(*) FROM security_setup_token
                                WHERE token_hash = :hash AND used_at IS NULL AND created_at > :oldest
                                """)
                                .param("hash", hash(token))
                                .param("oldest", now().minus(TOKEN_LIFE))
                                .query(Long.class)
                                .single()
                        == 1;
    }

    /** Makes the administrator for whoever holds the token, and uses the token up. */
    @Transactional
    public SetupResult create(String token, String username, String password) {
        if (!isOpen(token)) {
            return new SetupResult.NotOpen();
        }
        SetupResult wish = check(username, password);
        if (!(wish instanceof SetupResult.Created)) {
            return wish;
        }
        int used = database.sql(
                        "UPDATE security_setup_token SET used_at = :now WHERE token_hash = :hash AND used_at IS NULL")
                .param("now", now())
                .param("hash", hash(token))
                .update();
        if (used == 0) {
            return new SetupResult.NotOpen();
        }
        save(username, password);
        return wish;
    }

    /**
     * Makes the administrator that the operator named in the environment; for the launcher only.
     *
     * @return {@link SetupResult.NotOpen} if there is one already
     */
    @Transactional
    public SetupResult createNamed(String username, String password) {
        if (!isMissing()) {
            return new SetupResult.NotOpen();
        }
        SetupResult wish = check(username, password);
        if (wish instanceof SetupResult.Created) {
            save(username, password);
        }
        return wish;
    }

    private SetupResult check(String username, String password) {
        String name = username.strip();
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || users.findByUsername(name).isPresent()) {
            return new SetupResult.UsernameRefused();
        }
        Optional<PasswordProblem> problem = PasswordRules.check(name, password);
        return problem.isPresent() ? new SetupResult.PasswordRefused(problem.get()) : new SetupResult.Created();
    }

    private void save(String username, String password) {
        String name = username.strip();
        NewUser administrator = new NewUser(name, name, Role.ADMINISTRATOR, "nl", null);
        users.save(new User(administrator, passwords.encode(password), clock.instant()));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
