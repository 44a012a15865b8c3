package nl.vorder.security;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the users and lets them in. */
@Service
@Transactional(readOnly = true)
public class UserService implements UserDetailsService {

    private final UserRepository users;
    private final PasswordEncoder passwords;
    private final CurrentUser currentUser;
    private final Clock clock;

    UserService(UserRepository users, PasswordEncoder passwords, CurrentUser currentUser, Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Finds the user at login; a disabled one is as unknown as one that never was. */
    @Override
    @PreAuthorize("permitAll()")
    public UserDetails loadUserByUsername(String username) {
        return users.findByUsername(username)
                .filter(User::isEnabled)
                .map(User::loggedIn)
                .orElseThrow(() -> new UsernameNotFoundException("Unknown user"));
    }

    /** Adds a user. */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public UserId add(NewUser user, String password) {
        return users.save(new User(user, passwords.encode(password), clock.instant()))
                .id();
    }

    /** Remembers the language of the logged-in user's screens. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void speak(String language) {
        users.findById(currentUser.id().value()).ifPresent(user -> user.speak(language));
    }
}
