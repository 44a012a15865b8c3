package nl.vorder.search.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            Jan van den Berg,       van der Berg
            Jan van den Berg,       vd Berg
            Jan van den Berg,       v.d. Berg
            Jan van den Berg,       BERG
            Jan van den Berg,       Vandenberg
            "P. van 't Hof",        "'t hof"
            "P. van 't Hof",        van t Hof
            Meijer,                 Meyer
            Meijer,                 Meier
            Meijer,                 Mayer
            Dijkstra,               Dykstra
            Visscher,               Vissger
            Schmidt,                Schmit
            Wouters,                Wauters
            Thijssen,               Tijsen
            Philips,                Filips
            Bakx,                   Baks
            Kok,                    Cock
            Anna Wójcik,            wojcik
            Müller Bouw B.V.,       muller bouw bv
            "Garage D'Angelo",      dangelo
            J.P. de Vries,          De Vries
            """)
    void a_name_is_found_by_what_it_sounds_like(String name, String typed) {
        assertThat(NameWords.ofName(name)).containsAll(NameWords.sought(typed));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Jan van den Berg,  Jan Bergsma
            Bakker,            Bakkerij
            Dekker,            Dekkers
            """)
    void other_names_stay_apart(String name, String typed) {
        assertThat(NameWords.ofName(name)).doesNotContainAnyElementsOf(NameWords.sought(typed.replace("Jan ", "")));
    }

    @Test
    void a_name_of_prefixes_only_is_still_a_name() {
        assertThat(NameWords.ofName("De Van")).containsExactlyInAnyOrder("de", "van");
        assertThat(NameWords.sought("van")).containsExactly("van");
    }
}
