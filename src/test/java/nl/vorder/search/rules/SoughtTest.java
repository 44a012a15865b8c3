package nl.vorder.search.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            06-12345678
            06 12 34 56 78
            +31612345678
            0031 6 1234 5678
            +31 (0)6 12345678
            (06) 1234.5678
            """)
    void a_telephone_number_is_one_number_in_any_notation(String typed) {
        assertThat(Sought.read(typed, 2026).phone()).contains("+31612345678");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-004417, 2026-004417
            2026 4417,   2026-004417
            2026004417,  2026-004417
            4417,        2026-004417
            4417,        2025-004417
            """)
    void a_file_number_may_be_short(String typed, String number) {
        assertThat(Sought.read(typed, 2026).fileNumbers()).contains(number);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1234ab 12,        1234 AB, 12
            1234 AB 12 b,     1234 AB, 12 b
            '3511 lx, 7',     3511 LX, 7
            """)
    void a_postcode_stands_with_its_house_number(String typed, String postcode, String number) {
        Sought sought = Sought.read(typed, 2026);
        assertThat(sought.postcode()).contains(postcode);
        assertThat(sought.houseNumber()).contains(number);
        assertThat(sought.words()).isEmpty();
    }

    @Test
    void a_name_may_have_part_of_the_address_beside_it() {
        Sought sought = Sought.read("jansen 3511", 2026);
        assertThat(sought.words()).containsExactly("jansen");
        assertThat(sought.postcode()).contains("3511");
    }

    @Test
    void of_an_account_number_only_the_tail_counts() {
        assertThat(Sought.read("NL91 ABNA 0417 1643 00", 2026).ibanTail()).contains("300");
        assertThat(Sought.read("nl91abna0417164300 de vries", 2026).words()).containsExactly("vris");
        assertThat(Sought.read("NL91 ABNA 0417 1643 01", 2026).ibanTail()).isEmpty();
    }

    @Test
    void a_payment_reference_is_checked() {
        assertThat(Sought.read("1234567", 2026).reference()).contains("1234567");
        assertThat(Sought.read("1234 5678 9012 3456", 2026).reference()).isEmpty();
    }
}
