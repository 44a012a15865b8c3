package nl.vorder.security;

import java.util.Optional;
import nl.vorder.shared.DomainException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who is logged in; the only source of "who" and of a client firm's scope. */
@Component
public class CurrentUser {

    /** The logged-in user, if any. */
    public Optional<LoggedInUser> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof LoggedInUser user) {
            return Optional.of(user);
        }
        return Optional.empty();
    }

    /**
     * The logged-in user.
     *
     * @throws DomainException if nobody is logged in
     */
    public LoggedInUser get() {
        return find().orElseThrow(() -> new DomainException("security.nobody", "Nobody is logged in"));
    }

    /** The id of the logged-in user; see {@link #get()}. */
    public UserId id() {
        return get().id();
    }
}
