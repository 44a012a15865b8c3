package nl.vorder.script.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.vorder.script.Activation;
import nl.vorder.script.CallSubject;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DossierId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivationChoiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Activations as "id firm team share from until"; a dash is everybody or no last day. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 - - 100 -1 -                      | 7 | A | 1
            1 - - 100 -1 -; 2 - - 100 -1 -      | 7 | A | 2
            1 7 - 100 -1 -; 2 - - 100 -1 -      | 7 | A | 1
            1 8 - 100 -1 -; 2 - - 100 -1 -      | 7 | A | 2
            1 - A 100 -1 -; 2 - - 100 -1 -      | 7 | A | 1
            1 - B 100 -1 -; 2 - - 100 -1 -      | 7 | A | 2
            1 7 - 100 -1 -; 2 - A 100 -1 -      | 7 | A | 1
            1 7 A 100 -1 -; 2 7 - 100 -1 -      | 7 | A | 1
            1 - - 100 -1 -; 2 - - 100 1 -       | 7 | A | 1
            1 - - 100 -1 -; 2 - - 100 -9 -1     | 7 | A | 1
            1 - - 100 -1 -; 2 - - 100 0 0       | 7 | A | 2
            1 8 - 100 -1 -                      | 7 | A |
            1 - B 100 -1 -                      | 7 | ''|
            """)
    void the_narrowest_that_fits_today_counts_and_of_equal_ones_the_latest(
            String all, long firm, String team, Long expected) {
        List<Activation> running = Arrays.stream(all.split("; ", -1))
                .map(ActivationChoiceTest::activation)
                .toList();

        Optional<Activation> chosen = ActivationChoice.choose(running, subject(1, firm), team(team), TODAY);

        assertThat(chosen.map(Activation::id)).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({"10", "30", "50", "90"})
    void a_share_is_that_part_of_the_dossiers_and_each_stays_on_its_side(int share) {
        List<Activation> running = List.of(activation("5 - - " + share + " -1 -"));

        long chosen =
                LongStream.range(0, 20_000).filter(id -> isChosen(running, id)).count();

        assertThat(chosen / 200.0).isBetween(share - 1.5, share + 1.5);
        assertThat(isChosen(running, 4711)).isEqualTo(isChosen(running, 4711));
    }

    @Test
    void the_next_trial_is_not_tried_on_the_same_dossiers() {
        List<Activation> first = List.of(activation("5 - - 50 -1 -"));
        List<Activation> second = List.of(activation("6 - - 50 -1 -"));

        long both = LongStream.range(0, 20_000)
                .filter(id -> isChosen(first, id) && isChosen(second, id))
                .count();

        assertThat(both / 200.0).isBetween(23.5, 26.5);
    }

    @Test
    void whoever_is_outside_the_share_gets_what_counts_without_it() {
        List<Activation> running = List.of(activation("1 - - 100 -1 -"), activation("2 - - 40 -1 -"));

        long old = LongStream.range(0, 10_000)
                .filter(id -> ActivationChoice.choose(running, subject(id, 1), Optional.empty(), TODAY)
                                .orElseThrow()
                                .id()
                        == 1)
                .count();

        assertThat(old).isBetween(5_850L, 6_150L);
    }

    private static boolean isChosen(List<Activation> running, long dossier) {
        return ActivationChoice.choose(running, subject(dossier, 1), Optional.empty(), TODAY)
                .isPresent();
    }

    private static CallSubject subject(long dossier, long firm) {
        return new CallSubject(new DossierId(dossier), new ClientFirmId(firm));
    }

    private static Activation activation(String text) {
        String[] part = text.strip().split(" ", -1);
        return new Activation(
                Long.parseLong(part[0]),
                100 + Long.parseLong(part[0]),
                part[1].equals("-") ? Optional.empty() : Optional.of(new ClientFirmId(Long.parseLong(part[1]))),
                team(part[2]),
                Integer.parseInt(part[3]),
                TODAY.plusDays(Long.parseLong(part[4])),
                part[5].equals("-") ? Optional.empty() : Optional.of(TODAY.plusDays(Long.parseLong(part[5]))));
    }

    /** Teams are named by a letter here; a dash or nothing is no team. */
    private static Optional<Long> team(String letter) {
        return letter.isEmpty() || letter.equals("-") ? Optional.empty() : Optional.of((long) letter.charAt(0));
    }
}
