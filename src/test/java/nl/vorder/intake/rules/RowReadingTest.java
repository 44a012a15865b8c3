package nl.vorder.intake.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vorder.intake.DateStyle;
import nl.vorder.intake.DecimalStyle;
import nl.vorder.intake.FileLayout;
import nl.vorder.intake.IntakeField;
import nl.vorder.intake.InvoiceRow;
import nl.vorder.intake.ReadRow;
import nl.vorder.intake.RowReason;
import nl.vorder.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReadingTest {

    private static final List<String> HEADERS =
            List.of("klant", "nr", "datum", "verval", "bedrag", "betaald", "betwist", "mail", "tel", "soort", "straat");

    private static final FileLayout LAYOUT = new FileLayout(
            Map.ofEntries(
                    Map.entry(IntakeField.REFERENCE, "klant"),
                    Map.entry(IntakeField.NUMBER, "nr"),
                    Map.entry(IntakeField.INVOICED_ON, "datum"),
                    Map.entry(IntakeField.DUE_ON, "verval"),
                    Map.entry(IntakeField.AMOUNT, "bedrag"),
                    Map.entry(IntakeField.SETTLED_ON, "betaald"),
                    Map.entry(IntakeField.DISPUTED, "betwist"),
                    Map.entry(IntakeField.EMAIL, "mail"),
                    Map.entry(IntakeField.PHONE, "tel"),
                    Map.entry(IntakeField.KIND, "soort"),
                    Map.entry(IntakeField.STREET, "straat")),
            DateStyle.DAY_FIRST,
            DecimalStyle.COMMA,
            Set.of("ja"));

    private final RowReading reading = new RowReading(LAYOUT, HEADERS);

    @ParameterizedTest
    @CsvSource(delimiter = '/', quoteCharacter = '`', textBlock = """
            K1|F1|01-01-2026|31-01-2026|10,00|||||||x            / COLUMN_COUNT
            K1|F1|01-01-2026                                     / COLUMN_COUNT
            |F1|01-01-2026|31-01-2026|10,00||||||                / VALUE_MISSING
            K1||01-01-2026|31-01-2026|10,00||||||                / VALUE_MISSING
            K1|F1|31-02-2026|31-03-2026|10,00||||||              / DATE_WRONG
            K1|F1|01-13-2026|31-03-2026|10,00||||||              / DATE_WRONG
            K1|F1|01-01-26|31-03-2026|10,00||||||                / DATE_WRONG
            K1|F1|01-01-2026|31-01-2026|-10,00||||||             / AMOUNT_NOT_POSITIVE
            K1|F1|01-01-2026|31-01-2026|10,00-||||||             / AMOUNT_NOT_POSITIVE
            K1|F1|01-01-2026|31-01-2026|0||||||                  / AMOUNT_NOT_POSITIVE
            K1|F1|01-01-2026|31-01-2026|10,005||||||             / AMOUNT_NOT_EXACT
            K1|F1|01-01-2026|31-01-2026|tien||||||               / AMOUNT_WRONG
            K1|F1|01-01-2026|31-01-2026|10.00||||||              / AMOUNT_WRONG
            K1|F1|01-02-2026|31-01-2026|10,00||||||              / DUE_BEFORE_INVOICED
            K1|F1|01-01-2026|31-01-2026|10,00|31-12-2025|||||    / SETTLED_BEFORE_INVOICED
            K1|F1|01-01-2026|31-01-2026|10,00||||||              / OK
            K1|F1|01-01-2026|31-01-2026|10,00||||soort|          / COLUMN_COUNT
            K1|F1|01-01-2026|31-01-2026|10,00|||||soort|         / KIND_WRONG
            """)
    void each_wrong_value_has_its_own_reason(String line, String reason) {
        ReadRow row = read(line);
        if (reason.equals("OK")) {
            assertThat(row).isInstanceOf(ReadRow.Understood.class);
        } else {
            assertThat(((ReadRow.Wrong) row).finding().reason()).isEqualTo(RowReason.valueOf(reason));
        }
    }

    @Test
    void a_value_longer_than_fits_is_named() {
        ReadRow.Wrong wrong = (ReadRow.Wrong) read("K1|" + "9".repeat(61) + "|01-01-2026|31-01-2026|10,00||||||");
        assertThat(wrong.finding().values()).containsExactly("@NUMBER", "60");
    }

    @Test
    void what_is_right_is_understood() {
        InvoiceRow row =
                row("K1|F1|1-1-2026|31/01/2026|€ 1.284,50|2.2.2026|JA|Jan@Voorbeeld.NL|06-12345678|zzp|Kade 12a");
        assertThat(row.amount()).isEqualTo(Money.of("1284.50"));
        assertThat(row.invoicedOn()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(row.dueOn()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(row.settledOn()).contains(LocalDate.of(2026, 2, 2));
        assertThat(row.disputed()).isTrue();
        assertThat(row.details().email()).isEqualTo("Jan@voorbeeld.nl");
        assertThat(row.details().phone()).isEqualTo("+31612345678");
        assertThat(row.details().kind()).isEqualTo("SOLE_TRADER");
        assertThat(row.details().street()).isEqualTo("Kade");
        assertThat(row.details().houseNumber()).isEqualTo("12a");
    }

    @Test
    void a_wrong_telephone_number_does_not_cost_the_invoice() {
        InvoiceRow row = row("K1|F1|01-01-2026|31-01-2026|10,00|||geen mail|123||");
        assertThat(row.details().phone()).isEmpty();
        assertThat(row.details().phoneWrong()).isTrue();
        assertThat(row.details().emailWrong()).isTrue();
    }

    @Test
    void a_formula_is_kept_as_the_text_it_is_and_made_harmless_when_written() {
        InvoiceRow row = row("=cmd|=1+1|01-01-2026|31-01-2026|10,00||||||");
        assertThat(row.number()).isEqualTo("=1+1");
        assertThat(SafeCell.of(row.number())).isEqualTo("'=1+1");
        assertThat(SafeCell.of("F-1")).isEqualTo("F-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '/', textBlock = """
            DAY_FIRST   / 31-12-2026        / 2026-12-31
            MONTH_FIRST / 12-31-2026        / 2026-12-31
            YEAR_FIRST  / 2026-12-31        / 2026-12-31
            YEAR_FIRST  / 20261231          / 2026-12-31
            YEAR_FIRST  / 2026-12-31T10:00Z / 2026-12-31
            YEAR_FIRST  / 202611            /
            DAY_FIRST   / 29-02-2025        /
            DAY_FIRST   / 01-01-1899        /
            """)
    void dates_are_days_of_the_calendar(DateStyle style, String text, LocalDate expected) {
        assertThat(style.read(text).orElse(null)).isEqualTo(expected);
    }

    private InvoiceRow row(String line) {
        return ((ReadRow.Understood) read(line)).row();
    }

    private ReadRow read(String line) {
        return reading.read(Arrays.asList(line.split("\\|", -1)));
    }
}
