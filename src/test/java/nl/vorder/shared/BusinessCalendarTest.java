package nl.vorder.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025, 01-01 04-18 04-21 04-26 05-05 05-29 05-30 06-09 12-25 12-26
            2026, 01-01 01-02 04-03 04-06 04-27 05-05 05-14 05-15 05-25 12-25 12-26
            2027, 01-01 03-26 03-29 04-27 05-05 05-06 05-07 05-17 12-25 12-26
            2028, 01-01 04-14 04-17 04-27 04-28 05-05 05-25 05-26 06-05 12-25 12-26
            """)
    void lists_exactly_the_holidays_of_a_year(int year, String days) {
        Set<LocalDate> expected = List.of(days.split(" ")).stream()
                .map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toSet());

        Set<LocalDate> found = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(BusinessCalendar::isHoliday)
                .collect(Collectors.toSet());

        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1818, 1818-03-22
            1943, 1943-04-25
            1954, 1954-04-18
            1981, 1981-04-19
            2000, 2000-04-23
            2011, 2011-04-24
            2019, 2019-04-21
            2024, 2024-03-31
            2025, 2025-04-20
            2038, 2038-04-25
            2049, 2049-04-18
            2076, 2076-04-19
            """)
    void computes_easter(int year, LocalDate easter) {
        assertThat(BusinessCalendar.easter(year)).isEqualTo(easter);
    }

    @Test
    void computes_easter_as_the_church_tables_do_for_four_centuries() {
        for (int year = 1700; year < 2300; year++) {
            assertThat(BusinessCalendar.easter(year)).isEqualTo(easterByGauss(year));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2014, 2014-04-26
            2025, 2025-04-26
            2026, 2026-04-27
            2031, 2031-04-26
            """)
    void moves_the_kings_day_off_a_sunday(int year, LocalDate day) {
        assertThat(BusinessCalendar.isHoliday(day)).isTrue();
        assertThat(BusinessCalendar.isHoliday(LocalDate.of(year, 4, 26))).isEqualTo(day.getDayOfMonth() == 26);
        assertThat(BusinessCalendar.isHoliday(LocalDate.of(year, 4, 27))).isEqualTo(day.getDayOfMonth() == 27);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2022, false
            2023, true
            2026, true
            2028, true
            2029, false
            """)
    void knows_for_which_years_the_decree_is_known(int year, boolean known) {
        assertThat(BusinessCalendar.hasDecreeRow(year)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-05-01, false, day of labour is a closing day of TARGET
            2026-05-05, false, holiday though TARGET is open
            2026-05-14, false, Ascension Day
            2026-05-15, true,  equated by decree but money is booked
            2026-05-16, false, Saturday
            2026-05-17, false, Sunday
            2026-12-24, true,  Thursday
            2026-12-31, true,  Thursday
            """)
    void knows_bank_days(LocalDate day, boolean bankDay, String why) {
        assertThat(BusinessCalendar.isBankDay(day)).as(why).isEqualTo(bankDay);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-05-15, false
            2026-05-18, true
            2026-05-16, false
            2026-05-01, true
            2026-12-31, true
            """)
    void knows_working_days(LocalDate day, boolean working) {
        assertThat(BusinessCalendar.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-23, 0, 2026-11-23
            2026-11-23, 3, 2026-11-26
            2026-11-20, 1, 2026-11-23
            2026-11-21, 0, 2026-11-23
            2026-11-21, 1, 2026-11-23
            2026-12-24, 1, 2026-12-28
            2026-12-24, 3, 2026-12-30
            2026-04-02, 1, 2026-04-07
            2026-12-31, 1, 2027-01-04
            """)
    void counts_bank_days(LocalDate from, int days, LocalDate expected) {
        assertThat(BusinessCalendar.plusBankDays(from, days)).isEqualTo(expected);
    }

    @Test
    void counts_bank_days_forward_only() {
        assertThatThrownBy(() -> BusinessCalendar.plusBankDays(LocalDate.of(2026, 1, 5), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Another calculation than the one under test: Gauss, with the constants of the century worked out. */
    private static LocalDate easterByGauss(int year) {
        int k = year / 100;
        int p = (13 + 8 * k) / 25;
        int m = Math.floorMod(15 - p + k - k / 4, 30);
        int n = Math.floorMod(4 + k - k / 4, 7);
        int d = (19 * (year % 19) + m) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
        if (d == 29 && e == 6) {
            return LocalDate.of(year, 4, 19);
        }
        if (d == 28 && e == 6 && (11 * m + 11) % 30 < 19) {
            return LocalDate.of(year, 4, 18);
        }
        return LocalDate.of(year, 3, 22).plusDays(d + e);
    }
}
