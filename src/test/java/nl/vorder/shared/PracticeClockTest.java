package nl.vorder.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeClockTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-23T09:00, 2026-11-23T09:00, false
            2026-11-23T19:29, 2026-11-23T19:29, false
            2026-11-23T08:59, 2026-11-23T09:30, true
            2026-11-23T19:30, 2026-11-24T09:30, true
            2026-11-21T14:00, 2026-11-23T09:30, true
            2026-11-22T10:00, 2026-11-23T09:30, true
            2026-12-24T22:00, 2026-12-28T09:30, true
            2026-12-31T20:00, 2027-01-04T09:30, true
            2027-03-26T10:00, 2027-03-30T09:30, true
            """)
    void a_demo_outside_calling_hours_starts_at_the_next_working_morning(
            LocalDateTime real, LocalDateTime shown, boolean practice) {
        PracticeClock clock = PracticeClock.choose(true, null, at(real));

        assertThat(Zone.now(clock.clock())).isEqualTo(shown);
        assertThat(clock.isPractice()).isEqualTo(practice);
    }

    @Test
    void a_practice_clock_ticks() {
        Ticking real = new Ticking(at(LocalDateTime.of(2026, 11, 22, 10, 0)).instant());
        PracticeClock clock = PracticeClock.forDemo(real);

        real.now = real.now.plus(Duration.ofMinutes(7));

        assertThat(Zone.now(clock.clock())).isEqualTo(LocalDateTime.of(2026, 11, 23, 9, 37));
    }

    @Test
    void a_time_asked_for_is_the_time_shown() {
        LocalDateTime asked = LocalDateTime.of(2026, 11, 23, 10, 0);

        PracticeClock clock = PracticeClock.choose(true, asked, at(LocalDateTime.of(2026, 11, 26, 15, 0)));

        assertThat(Zone.now(clock.clock())).isEqualTo(asked);
        assertThat(clock.isPractice()).isTrue();
    }

    @Test
    void real_work_runs_on_the_real_time_even_at_night() {
        LocalDateTime night = LocalDateTime.of(2026, 11, 22, 3, 0);

        PracticeClock clock = PracticeClock.choose(false, null, at(night));

        assertThat(Zone.now(clock.clock())).isEqualTo(night);
        assertThat(clock.isPractice()).isFalse();
    }

    @Test
    void real_work_refuses_another_time() {
        LocalDateTime time = LocalDateTime.of(2026, 11, 23, 10, 0);

        assertThatIllegalStateException().isThrownBy(() -> PracticeClock.choose(false, time, at(time)));
    }

    private static Clock at(LocalDateTime local) {
        return Clock.fixed(local.atZone(Zone.AMSTERDAM).toInstant(), Zone.AMSTERDAM);
    }

    private static final class Ticking extends Clock {

        private Instant now;

        private Ticking(Instant now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return Zone.AMSTERDAM;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
