package nl.vorder.security;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks username and password, after asking whether this person has to wait. */
@Component
class ThrottledLogin implements AuthenticationProvider {

    private final DaoAuthenticationProvider check;
    private final LoginThrottle throttle;

    ThrottledLogin(UserService users, PasswordEncoder passwords, LoginThrottle throttle) {
        check = new DaoAuthenticationProvider(users);
        check.setPasswordEncoder(passwords);
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        String username = authentication.getName();
        String address = authentication.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "unknown";
        if (throttle.mustWait(username, address)) {
            throw new LockedException("Too many wrong passwords");
        }
        try {
            Authentication allowed = check.authenticate(authentication);
            throttle.succeeded(username);
            return allowed;
        } catch (BadCredentialsException e) {
            throttle.failed(username, address);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
