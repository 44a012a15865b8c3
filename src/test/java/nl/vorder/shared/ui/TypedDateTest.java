package nl.vorder.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as agents type them; today is Monday 23 November 2026. */
class TypedDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(textBlock = """
            27-11,        2026-11-27
            27/11,        2026-11-27
            27.11,        2026-11-27
            27 11,        2026-11-27
            2711,         2026-11-27
            271126,       2026-11-27
            27112026,     2026-11-27
            27-11-26,     2026-11-27
            27-11-2026,   2026-11-27
            23-11,        2026-11-23
            5-1,          2027-01-05
            27,           2026-11-27
            23,           2026-11-23
            5,            2026-12-05
            31,           2026-12-31
            27 nov,       2026-11-27
            27nov,        2026-11-27
            27 november,  2026-11-27
            1 mrt,        2027-03-01
            1 maart,      2027-03-01
            3 may 2027,   2027-05-03
            ' VR ',       2026-11-27
            vrijdag,      2026-11-27
            fri,          2026-11-27
            ma,           2026-11-30
            vandaag,      2026-11-23
            Morgen,       2026-11-24
            overmorgen,   2026-11-25
            tomorrow,     2026-11-24
            +7,           2026-11-30
            """)
    void what_is_left_out_is_the_nearest_day_to_come(String typed, LocalDate meant) {
        assertThat(new TypedDate(TODAY, false).read(typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            20-11,      2026-11-20
            23-11,      2026-11-23
            27-11,      2025-11-27
            20,         2026-11-20
            27,         2026-10-27
            vr,         2026-11-20
            ma,         2026-11-16
            gisteren,   2026-11-22
            -3,         2026-11-20
            """)
    void for_a_payment_it_is_the_nearest_day_back(String typed, LocalDate meant) {
        assertThat(new TypedDate(TODAY, true).read(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "32",
                "31-2",
                "29-2",
                "27-13",
                "12345",
                "x",
                "27 foo",
                "volgende week",
                "😀",
                "27-11-2026x"
            })
    void what_names_no_day_is_no_day(String typed) {
        assertThat(new TypedDate(TODAY, false).read(typed)).isEmpty();
    }
}
