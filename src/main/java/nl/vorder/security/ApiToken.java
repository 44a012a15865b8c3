package nl.vorder.security;

import java.time.Instant;
import java.util.Optional;

/**
 * A bearer token of the interface, without the token itself: that is shown only when it is made.
 *
 * @param id identifies the token
 * @param name what it is for
 * @param createdBy the name of who made it; empty for the demo's own
 * @param createdAt when it was made
 * @param lastUsedAt when it was last used, to the minute
 * @param revokedAt from when it no longer works
 */
public record ApiToken(
        long id,
        String name,
        String createdBy,
        Instant createdAt,
        Optional<Instant> lastUsedAt,
        Optional<Instant> revokedAt) {}
