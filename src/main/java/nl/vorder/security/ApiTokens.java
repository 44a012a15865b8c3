package nl.vorder.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the bearer tokens of the interface; of each only a hash is stored. */
@Component
@Transactional
public class ApiTokens {

    private static final int RANDOM_BYTES = 32;
    private static final String PREFIX = "vorder_";
    private static final Duration USE_PRECISION = Duration.ofMinutes(1);

    private final JdbcClient database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApiTokens(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The token of a demo, the same at each start of this installation. To be called in demo mode only: it is kept readable.
     *
     * @return the token, to be shown to who started the demo
     */
    public String demoToken() {
        return database.sql("SELECT token FROM security_demo_token")
                .query(String.class)
                .optional()
                .orElseGet(() -> {
                    String token = newToken();
                    database.sql("INSERT INTO security_demo_token (token) VALUES (:token)")
                            .param("token", token)
                            .update();
                    store("Demo", token, null);
                    return token;
                });
    }

    /** Makes a token; it cannot be read again later. */
    String add(String name, @Nullable Long createdBy) {
        String token = newToken();
        store(name, token, createdBy);
        return token;
    }

    /** Ends a token at once. */
    void revoke(long id) {
        database.sql("UPDATE security_api_token SET revoked_at = :now WHERE id = :id AND revoked_at IS NULL")
                .param("now", utc(clock.instant()))
                .param("id", id)
                .update();
    }

    /** Whether the token is known and not revoked; remembers that it was used. */
    Optional<String> accept(String token) {
        Optional<Known> known = database.sql("""
                SELECT id, name, last_used_at FROM security_api_token WHERE token_hash = :hash AND revoked_at IS NULL
                """)
                .param("hash", hash(token))
                .query((rs, n) -> new Known(
                        rs.getLong("id"), rs.getString("name"), rs.getObject("last_used_at", LocalDateTime.class)))
                .optional();
        known.ifPresent(this::remember);
        return known.map(Known::name);
    }

    @Transactional(readOnly = true)
    List<ApiToken> all() {
        return database.sql("""
                SELECT t.*, COALESCE(u.display_name, '') AS creator FROM security_api_token t
                LEFT JOIN security_user u ON u.id = t.created_by ORDER BY t.created_at DESC, t.id DESC
                """)
                .query((rs, n) -> new ApiToken(
                        rs.getLong("id"),
                        rs.getString("name"),
                        rs.getString("creator"),
                        rs.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        instant(rs.getObject("last_used_at", LocalDateTime.class)),
                        instant(rs.getObject("revoked_at", LocalDateTime.class))))
                .list();
    }

    private void remember(Known known) {
        LocalDateTime now = utc(clock.instant());
        LocalDateTime before = known.lastUsedAt();
        if (before == null || Duration.between(before, now).compareTo(USE_PRECISION) >= 0) {
            database.sql("UPDATE security_api_token SET last_used_at = :now WHERE id = :id")
                    .param("now", now)
                    .param("id", known.id())
                    .update();
        }
    }

    private void store(String name, String token, @Nullable Long createdBy) {
        database.sql("""
                INSERT INTO security_api_token (id, name, token_hash, created_by, created_at)
                VALUES (NEXT VALUE FOR security_api_token_seq, :name, :hash, :by, :now)
                """)
                .param("name", name)
                .param("hash", hash(token))
                .param("by", createdBy, Types.BIGINT)
                .param("now", utc(clock.instant()))
                .update();
    }

    private String newToken() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Optional<Instant> instant(@Nullable LocalDateTime utc) {
        return Optional.ofNullable(utc).map(time -> time.toInstant(ZoneOffset.UTC));
    }

    private record Known(long id, String name, @Nullable LocalDateTime lastUsedAt) {}
}
