package nl.vorder.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import nl.vorder.compliance.Channel;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.compliance.ContactSettings;
import nl.vorder.compliance.GuardedAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalWindowTest {

    /** Written down by hand from the official lists, not computed: what the law forbids in 2026 and 2027. */
    private static final Set<String> FORBIDDEN_DAYS = Set.of(
            "2026-01-01",
            "2026-01-02",
            "2026-04-03",
            "2026-04-06",
            "2026-04-27",
            "2026-05-05",
            "2026-05-14",
            "2026-05-15",
            "2026-05-25",
            "2026-12-25",
            "2026-12-26",
            "2027-01-01",
            "2027-03-26",
            "2027-03-29",
            "2027-04-27",
            "2027-05-05",
            "2027-05-06",
            "2027-05-07",
            "2027-05-17",
            "2027-12-25",
            "2027-12-26");

    private final Deliberation naturalPerson = new Deliberation(
            ContactPolicies.legalWindow(), SituationFixture.aCall().build());

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-23T06:59:59, false
            2026-11-23T07:00:00, true
            2026-11-23T19:59:59, true
            2026-11-23T20:00:00, false
            2026-11-21T12:00:00, true
            2026-11-22T12:00:00, false
            2026-05-15T12:00:00, false
            2026-12-26T12:00:00, false
            2026-12-28T12:00:00, true
            2026-05-14T12:00:00, false
            2026-12-31T12:00:00, true
            2026-05-04T12:00:00, true
            2027-05-05T12:00:00, false
            """)
    void keeps_the_boundaries_of_the_law(String local, boolean allowed) {
        assertThat(naturalPerson.decide(SituationFixture.instant(local)).allowed())
                .isEqualTo(allowed);
    }

    @Test
    void equals_a_naive_oracle_in_every_minute_of_two_years_and_names_its_next_moment() {
        Instant first = ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneId.of("Europe/Amsterdam"))
                .toInstant();
        Instant last = ZonedDateTime.of(2028, 1, 1, 0, 0, 0, 0, ZoneId.of("Europe/Amsterdam"))
                .toInstant();
        Instant nextAllowed = null;
        int minutes = 0;
        int forbidden = 0;
        for (Instant minute = last; !minute.isBefore(first); minute = minute.minus(Duration.ofMinutes(1))) {
            minutes++;
            boolean expected = oracle(minute);
            ContactDecision decision = naturalPerson.decide(minute);
            if (decision.allowed() != expected) {
                throw new AssertionError("Law says " + expected + " at " + minute);
            }
            if (expected) {
                nextAllowed = minute;
            } else if (nextAllowed != null) {
                forbidden++;
                Optional<Instant> next = ((ContactDecision.Refused) decision).nextAllowed();
                if (!next.equals(Optional.of(nextAllowed))) {
                    throw new AssertionError("Next of " + minute + " is " + nextAllowed + ", not " + next);
                }
            }
        }
        assertThat(minutes).isEqualTo(730 * 24 * 60 + 1);
        assertThat(forbidden).isGreaterThan(400_000);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-20T21:00, 2026-11-21T07:00, Friday evening: Saturday is allowed by law
            2026-11-21T20:00, 2026-11-23T07:00, over a Sunday
            2026-12-24T20:00, 2026-12-28T07:00, two Christmas days and a Sunday
            2026-05-13T20:30, 2026-05-16T07:00, Ascension Day and the decree day after it
            2025-12-31T20:00, 2026-01-03T07:00, New Year and the decree day after it
            2026-04-02T20:00, 2026-04-04T07:00, Good Friday; Saturday is allowed
            2026-04-04T20:00, 2026-04-07T07:00, Easter
            2026-03-28T20:00, 2026-03-30T07:00, over the night in which summer time begins
            2026-10-24T20:00, 2026-10-26T07:00, over the night in which summer time ends
            """)
    void finds_the_next_allowed_moment(String at, String next, String why) {
        ContactDecision decision = naturalPerson.decide(SituationFixture.instant(at));

        assertThat(((ContactDecision.Refused) decision).nextAllowed()).as(why).contains(SituationFixture.instant(next));
    }

    @Test
    void does_not_bind_firms_by_law_nor_letters_on_paper() {
        Situation firm = SituationFixture.aCall()
                .toAFirm()
                .with(ContactSettings.DEFAULT.withLegalWindowForEverybody(false))
                .build();
        Situation letter =
                SituationFixture.by(Channel.POST, GuardedAction.LETTER).build();

        Instant sunday = SituationFixture.instant("2026-11-22T12:00");
        assertThat(new Deliberation(ContactPolicies.legalWindow(), firm)
                        .decide(sunday)
                        .allowed())
                .isTrue();
        assertThat(new Deliberation(ContactPolicies.legalWindow(), letter)
                        .decide(sunday)
                        .allowed())
                .isTrue();
    }

    private static boolean oracle(Instant minute) {
        LocalDateTime local = LocalDateTime.ofInstant(minute, ZoneId.of("Europe/Amsterdam"));
        LocalDate day = local.toLocalDate();
        int time = local.getHour() * 60 + local.getMinute();
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return false;
        }
        if (FORBIDDEN_DAYS.contains(day.toString()) || day.toString().equals("2028-01-01")) {
            return false;
        }
        return time >= 420 && time < 1200;
    }
}
