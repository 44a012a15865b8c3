package nl.vorder.security;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The person behind a session, as known at login. */
public final class LoggedInUser implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final long id;
    private final String username;
    private final String displayName;
    private final Role role;
    private final String language;
    private final @Nullable Long clientFirmId;
    private @Nullable String passwordHash;

    /**
     * Keeps what the user table says.
     *
     * @param clientFirmId the client firm the user works for; only for {@link Role#CLIENT_FIRM}
     */
    public LoggedInUser(
            UserId id,
            String username,
            String displayName,
            Role role,
            String language,
            @Nullable Long clientFirmId,
            String passwordHash) {
        this.id = id.value();
        this.username = username;
        this.displayName = displayName;
        this.role = role;
        this.language = language;
        this.clientFirmId = clientFirmId;
        this.passwordHash = passwordHash;
    }

    /** Identifies the user. */
    public UserId id() {
        return new UserId(id);
    }

    /** The name colleagues see. */
    public String displayName() {
        return displayName;
    }

    /** The one role of this user. */
    public Role role() {
        return role;
    }

    /** The language of this user's screens; English with days and hours as Europe writes them. */
    public Locale locale() {
        return "en".equals(language) ? Locale.UK : Locale.of(language);
    }

    /** The client firm whose rows this user may see; empty for everybody of the agency. */
    public Optional<Long> clientFirmId() {
        return Optional.ofNullable(clientFirmId);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LoggedInUser user && user.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
