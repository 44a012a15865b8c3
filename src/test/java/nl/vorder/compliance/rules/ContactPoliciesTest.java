package nl.vorder.compliance.rules;

import static nl.vorder.compliance.rules.SituationFixture.aCall;
import static nl.vorder.compliance.rules.SituationFixture.by;
import static nl.vorder.compliance.rules.SituationFixture.instant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.vorder.compliance.Channel;
import nl.vorder.compliance.ContactFacts;
import nl.vorder.compliance.ContactSettings;
import nl.vorder.compliance.GuardedAction;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.OpeningHours;
import nl.vorder.compliance.RefusalReason;
import nl.vorder.compliance.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContactPoliciesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-23T08:29:59, 2026-11-23T08:30
            2026-11-23T08:30:00, allowed
            2026-11-23T19:29:59, allowed
            2026-11-23T19:30:00, 2026-11-24T08:30
            2026-11-20T19:45:00, 2026-11-23T08:30
            2026-11-21T12:00:00, 2026-11-23T08:30
            2026-12-24T19:30:00, 2026-12-28T08:30
            2026-05-13T19:30:00, 2026-05-18T08:30
            2026-03-27T19:30:00, 2026-03-30T08:30
            2026-10-23T19:30:00, 2026-10-26T08:30
            """)
    void calls_within_the_agency_hours(String at, String next) {
        assertThat(aCall().nextAt(at)).isEqualTo(next);
    }

    @Test
    void calls_on_saturday_where_the_agency_opens_then() {
        ContactSettings open = new ContactSettings(
                ContactSettings.DEFAULT.weekdays(),
                Optional.of(new OpeningHours(LocalTime.of(9, 0), LocalTime.of(17, 0))),
                2,
                Duration.ofHours(2),
                5,
                7,
                3,
                true);

        assertThat(aCall().with(open).nextAt("2026-11-20T19:45")).isEqualTo("2026-11-21T09:00");
        assertThat(aCall().with(open).nextAt("2026-11-21T12:00")).isEqualTo("allowed");
    }

    @Test
    void calls_a_person_twice_a_day_with_two_hours_between() {
        assertThat(aCall().calledAt("2026-11-23T09:00").nextAt("2026-11-23T10:00"))
                .isEqualTo("2026-11-23T11:00");
        assertThat(aCall().calledAt("2026-11-23T09:00").nextAt("2026-11-23T11:00"))
                .isEqualTo("allowed");
        assertThat(aCall().calledAt("2026-11-23T09:00", "2026-11-23T12:00").nextAt("2026-11-23T15:00"))
                .isEqualTo("2026-11-24T08:30");
        assertThat(aCall().calledAt("2026-11-23T09:00", "2026-11-23T12:00").reasonsAt("2026-11-23T13:00"))
                .containsExactly(RefusalReason.ATTEMPTS_TODAY, RefusalReason.MINIMUM_GAP);
    }

    @Test
    void calls_a_person_five_times_in_seven_times_24_hours() {
        SituationFixture five = aCall().calledAt(
                        "2026-11-17T10:15",
                        "2026-11-18T09:00",
                        "2026-11-19T09:00",
                        "2026-11-20T09:00",
                        "2026-11-23T09:00");

        assertThat(five.reasonsAt("2026-11-24T09:00")).containsExactly(RefusalReason.ATTEMPTS_SEVEN_DAYS);
        assertThat(five.nextAt("2026-11-24T09:00")).isEqualTo("2026-11-24T10:15");
        assertThat(five.nextAt("2026-11-24T10:15")).isEqualTo("allowed");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-10-19T10:15, 2026-10-26T09:15, an hour earlier on the clock after summer time ends
            2026-03-23T10:15, 2026-03-30T11:15, an hour later on the clock after summer time begins
            """)
    void counts_seven_days_in_hours_over_a_change_of_the_clock(String first, String next, String why) {
        String day = first.substring(0, 8);
        int start = Integer.parseInt(first.substring(8, 10));
        SituationFixture five = aCall().calledAt(
                        first,
                        day + (start + 1) + "T09:00",
                        day + (start + 2) + "T09:00",
                        day + (start + 3) + "T09:00",
                        day + (start + 4) + "T09:00");

        assertThat(five.nextAt(day + (start + 4) + "T12:00")).as(why).isEqualTo(next);
    }

    @Test
    void leaves_a_person_in_peace_after_a_conversation_whoever_called() {
        assertThat(aCall().spokenAt("2026-11-23T09:00", false).nextAt("2026-11-24T09:00"))
                .isEqualTo("2026-11-30T08:30");
        assertThat(aCall().spokenAt("2026-11-23T09:00", true).reasonsAt("2026-11-29T12:00"))
                .contains(RefusalReason.QUIET_DAYS);
        assertThat(aCall().spokenAt("2026-11-23T09:00", false).nextAt("2026-11-30T08:30"))
                .isEqualTo("allowed");
    }

    @Test
    void calls_in_the_quiet_days_when_the_debtor_asked_but_keeps_gap_and_cap() {
        SituationFixture asked = aCall().spokenAt("2026-11-23T09:00", false).callBackDue("2026-11-24T14:00");

        assertThat(asked.nextAt("2026-11-24T10:00")).isEqualTo("2026-11-24T14:00");
        assertThat(asked.nextAt("2026-11-24T14:00")).isEqualTo("allowed");
        assertThat(aCall().as(GuardedAction.PLAN)
                        .spokenAt("2026-11-23T09:00", false)
                        .nextAt("2026-11-23T10:00"))
                .isEqualTo("2026-11-23T11:00");
    }

    @Test
    void calls_in_the_quiet_days_after_an_agreement_broke_since_the_conversation() {
        assertThat(aCall().spokenAt("2026-11-23T09:00", false)
                        .agreementBroken("2026-11-26T00:00")
                        .nextAt("2026-11-24T10:00"))
                .isEqualTo("2026-11-26T08:30");
        assertThat(aCall().spokenAt("2026-11-26T09:00", false)
                        .agreementBroken("2026-11-26T00:00")
                        .nextAt("2026-11-26T12:00"))
                .isEqualTo("2026-12-03T08:30");
    }

    @Test
    void sends_three_messages_a_day_and_confirmations_beyond() {
        String[] today = {"2026-11-23T09:00", "2026-11-23T09:30", "2026-11-23T10:00"};

        assertThat(by(Channel.EMAIL, GuardedAction.LETTER).mailedAt(today).nextAt("2026-11-23T12:00"))
                .isEqualTo("2026-11-24T07:00");
        assertThat(by(Channel.EMAIL, GuardedAction.CONFIRMATION).mailedAt(today).nextAt("2026-11-23T12:00"))
                .isEqualTo("allowed");
        assertThat(by(Channel.EMAIL, GuardedAction.CONFIRMATION).nextAt("2026-11-22T12:00"))
                .isEqualTo("2026-11-23T07:00");
    }

    @Test
    void never_takes_a_call_for_a_confirmation() {
        assertThat(by(Channel.PHONE, GuardedAction.CONFIRMATION)
                        .held(HoldKind.DISPUTE, "2026-11-01T00:00", "")
                        .nextAt("2026-11-23T10:00"))
                .isEqualTo("never");
    }

    @Test
    void answers_the_debtor_at_any_time() {
        assertThat(aCall().as(GuardedAction.INBOUND)
                        .held(HoldKind.BANKRUPTCY, "2026-01-01T00:00", "")
                        .nextAt("2026-11-22T23:00"))
                .isEqualTo("allowed");
    }

    @ParameterizedTest
    @EnumSource(HoldKind.class)
    void stops_the_channels_of_each_hold_until_it_ends(HoldKind kind) {
        for (Channel channel : Channel.values()) {
            SituationFixture held = by(channel, GuardedAction.BATCH).held(kind, "2026-11-20T12:00", "2026-11-26T10:00");

            assertThat(held.nextAt("2026-11-23T10:00")).isEqualTo(kind.stops(channel) ? "2026-11-26T10:00" : "allowed");
            assertThat(held.nextAt("2026-11-26T10:00")).isEqualTo("allowed");
        }
        assertThat(EnumSet.allOf(Channel.class)).anyMatch(kind::stops);
        assertThat(kind.reason().name()).isEqualTo(kind.name());
    }

    @Test
    void waits_for_somebody_when_a_hold_has_no_end() {
        assertThat(aCall().held(HoldKind.COMPLAINT, "2026-11-20T12:00", "").nextAt("2026-11-23T10:00"))
                .isEqualTo("never");
        assertThat(aCall().held(HoldKind.COMPLAINT, "2026-11-24T12:00", "").nextAt("2026-11-23T10:00"))
                .isEqualTo("allowed");
        assertThat(aCall().held(HoldKind.COMPLAINT, "2026-11-24T08:00", "").nextAt("2026-11-23T20:00"))
                .isEqualTo("never");
    }

    @Test
    void combines_reasons_to_one_exact_moment() {
        SituationFixture all = aCall().held(HoldKind.LETTER_UNDER_WAY, "2026-12-20T00:00", "2026-12-24T19:45")
                .calledAt("2026-12-23T10:00", "2026-12-23T14:00")
                .wishing(new Wish(
                        Wish.Kind.ONLY_AT,
                        Optional.empty(),
                        Set.of(DayOfWeek.THURSDAY, DayOfWeek.MONDAY),
                        Optional.of(new OpeningHours(LocalTime.of(16, 0), LocalTime.of(18, 0)))));

        assertThat(all.reasonsAt("2026-12-23T15:00"))
                .containsExactly(
                        RefusalReason.LETTER_UNDER_WAY,
                        RefusalReason.ATTEMPTS_TODAY,
                        RefusalReason.MINIMUM_GAP,
                        RefusalReason.WISHED_TIME);
        assertThat(all.nextAt("2026-12-23T15:00")).isEqualTo("2026-12-28T16:00");
    }

    @Test
    void keeps_the_wishes_of_the_debtor() {
        Wish notInTheMorning = new Wish(
                Wish.Kind.NOT_AT,
                Optional.of(Channel.PHONE),
                Set.of(DayOfWeek.MONDAY),
                Optional.of(new OpeningHours(LocalTime.of(8, 0), LocalTime.of(12, 0))));
        Wish noMessages = new Wish(Wish.Kind.NOT_BY, Optional.of(Channel.MESSAGE), Set.of(), Optional.empty());
        Wish onlySundays = new Wish(Wish.Kind.ONLY_AT, Optional.empty(), Set.of(DayOfWeek.SUNDAY), Optional.empty());

        assertThat(aCall().wishing(notInTheMorning).nextAt("2026-11-23T10:00")).isEqualTo("2026-11-23T12:00");
        assertThat(aCall().wishing(notInTheMorning).nextAt("2026-11-24T10:00")).isEqualTo("allowed");
        assertThat(by(Channel.EMAIL, GuardedAction.LETTER)
                        .wishing(notInTheMorning)
                        .nextAt("2026-11-23T10:00"))
                .isEqualTo("allowed");
        assertThat(by(Channel.MESSAGE, GuardedAction.MESSAGE)
                        .wishing(noMessages)
                        .nextAt("2026-11-23T10:00"))
                .isEqualTo("never");
        assertThat(aCall().wishing(noMessages).nextAt("2026-11-23T10:00")).isEqualTo("allowed");
        assertThat(aCall().wishing(onlySundays).nextAt("2026-11-23T10:00")).isEqualTo("never");
    }

    @Test
    void waits_for_the_eighteenth_birthday() {
        assertThat(aCall().born("2009-01-11").nextAt("2026-11-23T10:00")).isEqualTo("2027-01-11T08:30");
        assertThat(aCall().born("2008-11-23").nextAt("2026-11-23T10:00")).isEqualTo("allowed");
    }

    @Test
    void stops_for_what_the_asking_module_knows() {
        assertThat(aCall().with(new ContactFacts(true, false)).reasonsAt("2026-11-23T10:00"))
                .containsExactly(RefusalReason.CONSULTATION);
        assertThat(aCall().with(new ContactFacts(false, true)).reasonsAt("2026-11-23T10:00"))
                .containsExactly(RefusalReason.BARRED);
        assertThat(aCall().numberLost().reasonsAt("2026-11-23T10:00")).containsExactly(RefusalReason.WRONG_NUMBER);
    }

    @Test
    void talks_to_the_representative_and_not_to_the_debtor() {
        ContactFacts representative = ContactFacts.ofCall(false);

        assertThat(aCall().held(HoldKind.REPRESENTATIVE, "2026-11-01T00:00", "")
                        .represented()
                        .reasonsAt("2026-11-23T10:00"))
                .containsExactly(RefusalReason.REPRESENTATIVE);
        assertThat(aCall().held(HoldKind.REPRESENTATIVE, "2026-11-01T00:00", "")
                        .represented()
                        .with(representative)
                        .nextAt("2026-11-23T10:00"))
                .isEqualTo("allowed");
        assertThat(aCall().held(HoldKind.REPRESENTATIVE, "2026-11-01T00:00", "")
                        .with(representative)
                        .reasonsAt("2026-11-23T10:00"))
                .as("nobody is recorded")
                .containsExactly(RefusalReason.REPRESENTATIVE);
        assertThat(aCall().born("2012-01-01").represented().with(representative).reasonsAt("2026-11-23T10:00"))
                .as("the parent of somebody under age")
                .isEmpty();
        assertThat(aCall().born("2012-01-01").represented().reasonsAt("2026-11-23T10:00"))
                .containsExactly(RefusalReason.MINOR);
    }

    @Test
    void keeps_window_caps_and_other_stops_towards_a_representative() {
        ContactFacts representative = ContactFacts.ofCall(false);

        assertThat(aCall().represented().with(representative).nextAt("2026-11-22T12:00"))
                .isEqualTo("2026-11-23T08:30");
        assertThat(aCall().represented()
                        .with(representative)
                        .calledAt("2026-11-23T09:00", "2026-11-23T11:30")
                        .reasonsAt("2026-11-23T14:00"))
                .containsExactly(RefusalReason.ATTEMPTS_TODAY);
        assertThat(aCall().represented()
                        .with(representative)
                        .held(HoldKind.REPRESENTATIVE, "2026-11-01T00:00", "")
                        .held(HoldKind.MORATORIUM, "2026-11-01T00:00", "2027-05-01T00:00")
                        .reasonsAt("2026-11-23T10:00"))
                .containsExactly(RefusalReason.MORATORIUM);
    }

    @Test
    void a_released_claim_may_be_talked_about_though_it_is_barred() {
        ContactFacts barred = new ContactFacts(false, true);

        assertThat(aCall().with(barred).nextAt("2026-11-23T10:00")).isEqualTo("never");
        assertThat(aCall().with(barred).released().nextAt("2026-11-23T10:00")).isEqualTo("allowed");
        assertThat(aCall().with(barred).released().nextAt("2026-11-23T20:30")).isEqualTo("2026-11-24T08:30");
    }

    @Test
    void sets_policies_aside_for_a_team_lead_but_never_the_law() {
        GrantedOverride override = new GrantedOverride(
                Channel.PHONE,
                EnumSet.allOf(RefusalReason.class),
                instant("2026-11-22T09:00"),
                instant("2026-11-22T10:00"));

        assertThat(aCall().held(HoldKind.DISPUTE, "2026-11-01T00:00", "")
                        .overridden(override)
                        .reasonsAt("2026-11-22T09:30"))
                .containsExactly(RefusalReason.SUNDAY);
        assertThat(aCall().toAFirm().overridden(override).reasonsAt("2026-11-22T09:30"))
                .isEmpty();
        assertThat(aCall().toAFirm().overridden(override).reasonsAt("2026-11-22T10:00"))
                .contains(RefusalReason.SUNDAY);
        assertThat(aCall().toAFirm()
                        .held(HoldKind.BANKRUPTCY, "2026-11-01T00:00", "")
                        .overridden(override)
                        .reasonsAt("2026-11-22T09:30"))
                .containsExactly(RefusalReason.BANKRUPTCY);
    }
}
