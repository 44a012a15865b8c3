package nl.vorder.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Makes somebody who guesses passwords wait: after 5 wrong ones for a username or 20 from an address, longer with each further one, up to
 * a quarter of an hour.
 *
 * <p>Kept in memory of this node and for at most 10,000 names and addresses; an hour without a wrong password forgets.
 */
@Component
class LoginThrottle {

    private static final int FREE_PER_USERNAME = 5;
    private static final int FREE_PER_ADDRESS = 20;
    private static final int MOST_KEPT = 10_000;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofHours(1);

    private final Clock clock;
    private final Map<String, Guesses> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Guesses> eldest) {
            return size() > MOST_KEPT;
        }
    };

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Whether this username or address has to wait now; the password is then not even looked at. */
    synchronized boolean mustWait(String username, String address) {
        return waits(nameKey(username)) || waits(addressKey(address));
    }

    /** Counts a wrong password. */
    synchronized void failed(String username, String address) {
        count(nameKey(username), FREE_PER_USERNAME);
        count(addressKey(address), FREE_PER_ADDRESS);
    }

    /** Forgets the wrong passwords of a username; those of the address stay, other names may be tried from there. */
    synchronized void succeeded(String username) {
        kept.remove(nameKey(username));
    }

    private boolean waits(String key) {
        Guesses guesses = kept.get(key);
        return guesses != null && clock.instant().isBefore(guesses.until());
    }

    private void count(String key, int free) {
        Instant now = clock.instant();
        Guesses before = kept.get(key);
        int wrong = before == null || before.last().plus(MEMORY).isBefore(now) ? 1 : before.wrong() + 1;
        kept.put(key, new Guesses(wrong, now, now.plus(wait(wrong - free))));
    }

    private static Duration wait(int beyond) {
        if (beyond < 0) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static String nameKey(String username) {
        return "name " + username.toLowerCase(Locale.ROOT);
    }

    private static String addressKey(String address) {
        return "address " + address;
    }

    private record Guesses(int wrong, Instant last, Instant until) {}
}
