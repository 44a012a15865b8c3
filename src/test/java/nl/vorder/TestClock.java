package nl.vorder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.vorder.shared.Zone;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands still until a test moves it; starts on Monday 23 November 2026, 10:00. */
public final class TestClock extends Clock {

    /** Monday 23 November 2026, 10:00 in the Netherlands: calling is allowed. */
    public static final LocalDateTime START = LocalDateTime.of(2026, 11, 23, 10, 0);

    private volatile Instant now = START.atZone(Zone.AMSTERDAM).toInstant();

    /** Sets the local time in the Netherlands. */
    public void set(LocalDateTime local) {
        now = local.atZone(Zone.AMSTERDAM).toInstant();
    }

    /** Lets time pass. */
    public void tick(Duration duration) {
        now = now.plus(duration);
    }

    /** Back to the start; call it after each test that moved the clock. */
    public void reset() {
        set(START);
    }

    @Override
    public ZoneId getZone() {
        return Zone.AMSTERDAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Replaces the real clock. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }
}
