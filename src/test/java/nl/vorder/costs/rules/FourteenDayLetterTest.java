package nl.vorder.costs.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.vorder.shared.BusinessCalendar;
import nl.vorder.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FourteenDayLetterTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            sent       | delivered  | last free day | extended   | costs from
            2026-03-02 | 2026-03-04 | 2026-03-18    | 2026-03-18 | 2026-03-19
            2026-03-04 | 2026-03-06 | 2026-03-20    | 2026-03-20 | 2026-03-21
            2026-03-05 | 2026-03-07 | 2026-03-21    | 2026-03-23 | 2026-03-24
            2026-03-06 | 2026-03-10 | 2026-03-24    | 2026-03-24 | 2026-03-25
            2026-03-07 | 2026-03-11 | 2026-03-25    | 2026-03-25 | 2026-03-26
            2026-04-01 | 2026-04-04 | 2026-04-18    | 2026-04-20 | 2026-04-21
            2026-05-13 | 2026-05-19 | 2026-06-02    | 2026-06-02 | 2026-06-03
            2026-12-23 | 2026-12-29 | 2027-01-12    | 2027-01-12 | 2027-01-13
            2026-12-16 | 2026-12-18 | 2027-01-01    | 2027-01-04 | 2027-01-05
            """)
    void counts_the_days(
            LocalDate sent, LocalDate delivered, LocalDate lastFreeDay, LocalDate extended, LocalDate costsFrom) {
        assertThat(FourteenDayLetter.sent(sent, BusinessCalendar::isHoliday))
                .isEqualTo(new FourteenDayLetter(sent, delivered, lastFreeDay, extended, costsFrom));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            sent       | wording                               | latest due | announced | complete | defect
            2026-03-03 | FOURTEEN_DAYS_FROM_LETTER             | 2026-03-01 | 40.00     | true     | TERM_WRONG
            2026-03-03 | UNKNOWN                               | 2026-03-01 | 40.00     | true     | WORDING_UNKNOWN
            2026-03-01 | FOURTEEN_DAYS_FROM_DAY_AFTER_DELIVERY | 2026-03-01 | 40.00     | true     | SENT_BEFORE_DEFAULT
            2026-03-03 | FIFTEEN_DAYS_FROM_DELIVERY            | 2026-03-01 |           | true     | COSTS_MISSING
            2026-03-03 | FIFTEEN_DAYS_FROM_DELIVERY            | 2026-03-01 | 40.01     | true     | COSTS_TOO_HIGH
            2026-03-03 | FIFTEEN_DAYS_FROM_DELIVERY            | 2026-03-01 | 40.00     | false    | CLAIMS_LEFT_OUT
            """)
    void finds_what_is_wrong_with_a_letter(
            LocalDate sent,
            LetterWording wording,
            LocalDate latestDue,
            Money announced,
            boolean complete,
            LetterDefect defect) {
        LetterCheck check = LetterCheck.of(
                new LetterCheck.Letter(
                        sent, wording, latestDue, Optional.ofNullable(announced), Money.of("40.00"), complete),
                BusinessCalendar::isHoliday);

        assertThat(check).isEqualTo(new LetterCheck.Invalid(Set.of(defect)));
    }

    @ParameterizedTest
    @CsvSource({"FOURTEEN_DAYS_FROM_DAY_AFTER_DELIVERY", "FIFTEEN_DAYS_FROM_DELIVERY"})
    void both_accepted_wordings_make_costs_due_on_the_same_day(LetterWording wording) {
        LocalDate sent = LocalDate.of(2026, 3, 2);
        LetterCheck check = LetterCheck.of(
                new LetterCheck.Letter(
                        sent, wording, sent.minusDays(1), Optional.of(Money.of("40.00")), Money.of("40.00"), true),
                BusinessCalendar::isHoliday);

        assertThat(check).isEqualTo(new LetterCheck.Valid(FourteenDayLetter.sent(sent, BusinessCalendar::isHoliday)));
        assertThat(wording.isValid()).isTrue();
    }

    @Test
    void all_defects_are_named_at_once() {
        LetterCheck check = LetterCheck.of(
                new LetterCheck.Letter(
                        LocalDate.of(2026, 3, 1),
                        LetterWording.UNKNOWN,
                        LocalDate.of(2026, 3, 1),
                        Optional.empty(),
                        Money.of("40.00"),
                        false),
                BusinessCalendar::isHoliday);

        assertThat(((LetterCheck.Invalid) check).defects()).hasSize(4);
        assertThat(LetterWording.UNKNOWN.isValid()).isFalse();
    }
}
