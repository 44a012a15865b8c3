package nl.vorder.security;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an administrator make and revoke the bearer tokens of the interface. */
@Service
@Transactional(readOnly = true)
public class ApiTokenService {

    private final ApiTokens tokens;
    private final CurrentUser currentUser;

    ApiTokenService(ApiTokens tokens, CurrentUser currentUser) {
        this.tokens = tokens;
        this.currentUser = currentUser;
    }

    /** All tokens, the newest first; revoked ones stay visible. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<ApiToken> all() {
        return tokens.all();
    }

    /**
     * Makes a token.
     *
     * @param name what it is for; at most 80 characters
     * @return the token; it cannot be read again later
     * @throws IllegalArgumentException if there is no name, or a longer one
     */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public String add(String name) {
        if (name.isBlank() || name.length() > 80) {
            throw new IllegalArgumentException("A token has a name of at most 80 characters");
        }
        return tokens.add(name.strip(), currentUser.id().value());
    }

    /** Ends a token at once. */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void revoke(long id) {
        tokens.revoke(id);
    }
}
