package nl.vorder.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.vorder.compliance.Channel;
import nl.vorder.compliance.ContactDecision;
import nl.vorder.compliance.ContactSettings;
import nl.vorder.compliance.GuardedAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalWindowTest {

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
}
