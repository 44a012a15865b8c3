package nl.vorder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the desk costs over the wire. */
@JourneyTest
class FirstLoadJourney {

    @Test
    void the_first_visit_is_light_and_the_next_lighter(Browser browser) {
        Wire wire = Wire.of(browser.page());
        browser.logIn("youssef", "vorder-demo").go("/desk");
        assertThat(wire.requests()).isGreaterThan(5);
        assertThat(wire.kilobytes()).as("login and desk, first visit").isBetween(50L, 600L);

        wire.reset();
        browser.go("/desk");
        assertThat(wire.requests()).isGreaterThan(5);
        assertThat(wire.kilobytes()).as("desk, next visit").isBetween(1L, 60L);
    }
}
