package nl.vorder.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "security_user")
class User {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "security_user_seq")
    @SequenceGenerator(name = "security_user_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "username", nullable = false)
    private String username;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Column(name = "display_name", nullable = false)
    private String displayName;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false)
    private Role role;

    @Column(name = "client_firm_id")
    private @Nullable Long clientFirmId;

    @Column(name = "language", nullable = false)
    private String language;

    @Column(name = "enabled", nullable = false)
    private boolean enabled = true;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected User() {}

    User(NewUser user, String passwordHash, Instant createdAt) {
        this.username = user.username();
        this.passwordHash = passwordHash;
        this.displayName = user.displayName();
        this.role = user.role();
        this.clientFirmId = user.clientFirmId();
        this.language = user.language();
        this.createdAt = createdAt;
    }

    boolean isEnabled() {
        return enabled;
    }

    void speak(String language) {
        this.language = language;
    }

    UserId id() {
        if (id == null) {
            throw new IllegalStateException("The user is not stored yet");
        }
        return new UserId(id);
    }

    LoggedInUser loggedIn() {
        return new LoggedInUser(id(), username, displayName, role, language, clientFirmId, passwordHash);
    }
}
