package nl.vorder.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.vorder.TestClock;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private final TestClock clock = new TestClock();
    private final LoginThrottle throttle = new LoginThrottle(clock);

    @Test
    void five_wrong_passwords_make_the_username_wait_and_each_further_one_longer() {
        guess("sanne", 4);
        assertThat(throttle.mustWait("sanne", "elsewhere")).isFalse();

        guess("sanne", 1);
        assertThat(throttle.mustWait("Sanne", "elsewhere")).isTrue();
        clock.tick(Duration.ofSeconds(15));
        assertThat(throttle.mustWait("sanne", "elsewhere")).isFalse();

        guess("sanne", 1);
        clock.tick(Duration.ofSeconds(29));
        assertThat(throttle.mustWait("sanne", "elsewhere")).isTrue();
        clock.tick(Duration.ofSeconds(1));
        assertThat(throttle.mustWait("sanne", "elsewhere")).isFalse();
    }

    @Test
    void nobody_waits_longer_than_a_quarter_of_an_hour() {
        guess("sanne", 40);

        clock.tick(Duration.ofMinutes(15));

        assertThat(throttle.mustWait("sanne", "elsewhere")).isFalse();
    }

    @Test
    void twenty_wrong_passwords_from_one_address_make_every_username_wait_there() {
        for (int i = 0; i < 20; i++) {
            throttle.failed("user" + i, "203.0.113.7");
        }

        assertThat(throttle.mustWait("tom", "203.0.113.7")).isTrue();
        assertThat(throttle.mustWait("tom", "203.0.113.8")).isFalse();
    }

    @Test
    void the_right_password_forgets_the_wrong_ones() {
        guess("sanne", 4);
        throttle.succeeded("sanne");
        guess("sanne", 4);

        assertThat(throttle.mustWait("sanne", "elsewhere")).isFalse();
    }

    @Test
    void an_hour_without_a_wrong_password_forgets() {
        guess("sanne", 4);
        clock.tick(Duration.ofMinutes(61));
        guess("sanne", 1);

        assertThat(throttle.mustWait("sanne", "elsewhere")).isFalse();
    }

    private void guess(String username, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(username, "203.0.113.7");
        }
    }
}
