package nl.vorder.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Predicate;
import nl.vorder.compliance.ContactDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two years are walked backwards, so that the first allowed moment after each forbidden minute is known without a formula. */
class EveryMinuteTest {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Deliberation law = new Deliberation(
            ContactPolicies.legalWindow(), SituationFixture.aCall().build());
    private final Deliberation agency = new Deliberation(
            ContactPolicies.callWindow(), SituationFixture.aCall().build());

    @Test
    void the_law_equals_the_oracle_in_every_minute_of_two_years_and_names_its_next_moment() {
        assertThat(walk(law, WindowOracle::law)).isGreaterThan(400_000);
    }

    @Test
    void the_agency_equals_the_oracle_in_every_minute_of_two_years_and_names_its_next_moment() {
        assertThat(walk(agency, WindowOracle::agency)).isGreaterThan(600_000);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-12-24T19:30, 2026-12-28T08:30, two Christmas days and a Sunday
            2026-05-13T19:30, 2026-05-18T08:30, Ascension Day and the decree day and a weekend
            2025-12-31T19:30, 2026-01-05T08:30, New Year and the decree day and a weekend
            2026-04-02T19:30, 2026-04-07T08:30, from Good Friday to Easter Monday
            2027-05-04T19:30, 2027-05-10T08:30, Liberation Day and Ascension Day and the decree day and a weekend
            2026-03-27T19:30, 2026-03-30T08:30, over the night in which summer time begins
            2026-10-23T19:30, 2026-10-26T08:30, over the night in which summer time ends
            2027-03-25T19:30, 2027-03-30T08:30, Easter and the night in which summer time begins
            """)
    void the_agency_opens_again_after_chains_of_closed_days(String at, String next, String why) {
        assertThat(agency.decide(SituationFixture.instant(at)))
                .as(why)
                .isInstanceOfSatisfying(
                        ContactDecision.Refused.class,
                        refused -> assertThat(refused.nextAllowed()).contains(SituationFixture.instant(next)));
    }

    /** Compares every minute; returns how many were forbidden. */
    private static int walk(Deliberation deliberation, Predicate<LocalDateTime> oracle) {
        Instant first = ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0, HERE).toInstant();
        Instant last = ZonedDateTime.of(2028, 1, 1, 0, 0, 0, 0, HERE).toInstant();
        Optional<Instant> next = Optional.empty();
        int minutes = 0;
        int forbidden = 0;
        for (Instant minute = last; !minute.isBefore(first); minute = minute.minus(Duration.ofMinutes(1))) {
            minutes++;
            boolean expected = oracle.test(LocalDateTime.ofInstant(minute, HERE));
            ContactDecision decision = deliberation.decide(minute);
            if (decision.allowed() != expected) {
                throw new AssertionError("The oracle says " + expected + " at " + minute);
            }
            if (expected) {
                next = Optional.of(minute);
            } else {
                forbidden++;
                if (next.isPresent()
                        && !((ContactDecision.Refused) decision).nextAllowed().equals(next)) {
                    throw new AssertionError("Next of " + minute + " is " + next + ", not " + decision);
                }
            }
        }
        assertThat(minutes).isEqualTo(730 * 24 * 60 + 1);
        return forbidden;
    }
}
