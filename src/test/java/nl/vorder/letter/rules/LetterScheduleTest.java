package nl.vorder.letter.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class LetterScheduleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            consumer | first due  | undemanded | costs from | reminded   | demands | demanded   | agreed     | confirmed  | letter              | since
            true     | 2026-11-19 | true       |            |            | 0       |            |            |            | REMINDER            | 2026-11-22
            true     | 2026-11-21 | true       |            |            | 0       |            |            |            |                     |
            true     | 2026-11-23 | false      |            |            | 0       |            |            |            |                     |
            true     | 2026-11-01 | true       |            | 2026-11-13 | 0       |            |            |            | FOURTEEN_DAY_LETTER | 2026-11-23
            true     | 2026-11-01 | true       |            | 2026-11-14 | 0       |            |            |            |                     |
            true     | 2026-11-01 | false      | 2026-11-24 | 2026-11-05 | 0       |            |            |            |                     |
            true     | 2026-11-01 | false      | 2026-11-23 | 2026-11-05 | 0       |            |            |            | DEMAND              | 2026-11-23
            true     | 2026-10-01 | true       | 2026-11-01 |            | 0       |            |            |            | FOURTEEN_DAY_LETTER | 2026-10-02
            false    | 2026-11-01 | true       |            | 2026-11-10 | 0       |            |            |            | DEMAND              | 2026-11-20
            false    | 2026-10-01 | true       |            | 2026-10-10 | 1       | 2026-11-09 |            |            | DEMAND              | 2026-11-23
            false    | 2026-10-01 | true       |            | 2026-10-10 | 1       | 2026-11-10 |            |            |                     |
            false    | 2026-10-01 | true       |            | 2026-10-10 | 2       | 2026-10-20 |            |            |                     |
            true     | 2026-12-01 | false      |            |            | 0       |            | 2026-11-22 |            | CONFIRMATION        | 2026-11-22
            true     | 2026-10-01 | true       |            |            | 0       |            | 2026-11-22 | 2026-11-22 |                     |
            true     | 2026-10-01 | true       |            |            | 0       |            | 2026-11-22 | 2026-11-01 | CONFIRMATION        | 2026-11-22
            """)
    void asks_for_one_letter_after_the_other(ArgumentsAccessor row) {
        LetterFacts facts = new LetterFacts(
                row.getBoolean(0),
                row.get(1, LocalDate.class),
                row.getBoolean(2),
                Optional.ofNullable(row.get(3, LocalDate.class)),
                Optional.ofNullable(row.get(4, LocalDate.class)),
                row.getInteger(5),
                Optional.ofNullable(row.get(6, LocalDate.class)),
                Optional.ofNullable(row.get(7, LocalDate.class)),
                Optional.ofNullable(row.get(8, LocalDate.class)));

        Optional<Step> step = LetterSchedule.on(TODAY, facts);

        assertThat(step.map(Step::letter)).isEqualTo(Optional.ofNullable(row.get(9, Step.Letter.class)));
        assertThat(step.map(Step::since)).isEqualTo(Optional.ofNullable(row.get(10, LocalDate.class)));
    }
}
