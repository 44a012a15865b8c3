package nl.vorder.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.vorder.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How the questions of several modules become one statement. */
@IntegrationTest
class SheetsTest {

    private static final SheetQuestion<Long> NUMBERS =
            SheetQuestion.of("seq", "seq_1_to_9 WHERE seq > ?", (row, number) -> row.getLong("seq"));

    private static final SheetQuestion<String> DAYS = SheetQuestion.of(
            "d.day, d.amount AS owed",
            "(SELECT DATE '2026-02-28' AS day, 12.50 AS amount UNION ALL SELECT DATE '2026-01-31', 7.00) d",
            (row, number) -> row.getObject("day", LocalDate.class) + " " + row.getBigDecimal("owed"));

    @Autowired
    Sheets sheets;

    @Test
    void each_question_gets_its_own_rows_under_its_own_names() {
        Sheets.Answers answers = sheets.ask(List.of(NUMBERS.about(7L), DAYS.about()));
        assertThat(answers.all(NUMBERS)).containsExactly(8L, 9L);
        assertThat(answers.all(DAYS)).containsExactlyInAnyOrder("2026-02-28 12.50", "2026-01-31 7.00");
        assertThat(answers.first(NUMBERS)).contains(8L);
    }

    @Test
    void a_question_without_rows_has_an_empty_answer() {
        assertThat(sheets.ask(List.of(NUMBERS.about(9L))).first(NUMBERS)).isEmpty();
    }

    @Test
    void rows_come_in_the_order_that_was_asked_for() {
        SheetQuestion<Long> down =
                NUMBERS.inOrder(Comparator.<Long>naturalOrder().reversed());
        assertThat(sheets.ask(List.of(down.about(6L))).all(down)).containsExactly(9L, 8L, 7L);
    }

    @Test
    void rows_that_were_kept_are_read_as_if_they_came_just_now() {
        SheetRows kept = sheets.rows(List.of(NUMBERS.about(7L), DAYS.about()));
        assertThat(sheets.read(List.of(NUMBERS.about(7L), DAYS.about()), kept)).hasValueSatisfying(answers -> {
            assertThat(answers.all(NUMBERS)).containsExactly(8L, 9L);
            assertThat(answers.all(DAYS)).containsExactlyInAnyOrder("2026-02-28 12.50", "2026-01-31 7.00");
        });
    }

    @Test
    void rows_that_were_kept_answer_no_other_questions() {
        SheetRows kept = sheets.rows(List.of(NUMBERS.about(7L)));
        assertThat(sheets.read(List.of(DAYS.about()), kept)).isEmpty();
    }

    @Test
    void a_question_stands_in_a_sheet_only_once() {
        assertThatThrownBy(() -> sheets.ask(List.of(NUMBERS.about(1L), NUMBERS.about(2L))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only once");
    }

    @Test
    void a_sheet_too_long_to_stay_prepared_is_refused() {
        SheetQuestion<BigDecimal> wordy = SheetQuestion.of(
                "seq", "seq_1_to_9 WHERE seq IN (1" + ", 2".repeat(3_000) + ")", (row, number) -> BigDecimal.ONE);
        assertThatThrownBy(() -> sheets.ask(List.of(wordy.about())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ask two sheets");
    }
}
