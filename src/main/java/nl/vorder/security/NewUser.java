package nl.vorder.security;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a new user.
 *
 * @param username what the user types at login; unique
 * @param displayName the name colleagues see
 * @param role the one role
 * @param language {@code nl} or {@code en}
 * @param clientFirmId required for {@link Role#CLIENT_FIRM}, absent for all others
 */
public record NewUser(
        String username,
        String displayName,
        Role role,
        String language,
        @Nullable Long clientFirmId) {

    /**
     * Checks that exactly the client firm's users have a client firm.
     *
     * @throws IllegalArgumentException if they do not fit
     */
    public NewUser {
        if ((role == Role.CLIENT_FIRM) != (clientFirmId != null)) {
            throw new IllegalArgumentException("A client firm's user, and nobody else, belongs to a client firm");
        }
    }
}
