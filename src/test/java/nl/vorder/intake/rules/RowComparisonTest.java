package nl.vorder.intake.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.vorder.intake.ImportOptions;
import nl.vorder.intake.InvoiceRow;
import nl.vorder.intake.KnownInvoice;
import nl.vorder.intake.RowDetails;
import nl.vorder.intake.RowLetter;
import nl.vorder.intake.RowReason;
import nl.vorder.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowComparisonTest {

    private static final LocalDate INVOICED = LocalDate.of(2026, 1, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 1, 31);
    private static final LocalDate PAID = LocalDate.of(2026, 2, 3);
    private static final LocalDate LETTER = LocalDate.of(2026, 2, 10);

    @ParameterizedTest
    @CsvSource(delimiter = '/', textBlock = """
            10.00 / open    / false / -                  / NEW_CLAIM
            10.00 / open    / true  / -                  / NEW_DISPUTED_CLAIM
            10.00 / settled / false / -                  / NEW_HISTORY
            10.00 / settled / false / history            / UNCHANGED
            11.00 / settled / false / history            / CHANGED_HISTORY
            10.00 / settled / true  / history            / CHANGED_HISTORY
            10.00 / open    / false / history            / SETTLED_BEFORE
            10.00 / open    / false / claim              / UNCHANGED
            10.00 / open    / true  / claim              / NOW_DISPUTED
            11.00 / open    / false / claim              / CHANGED_CLAIM
            11.00 / open    / true  / claim              / CHANGED_CLAIM
            10.00 / settled / false / claim              / NOW_SETTLED
            10.00 / settled / false / claim told settled / UNCHANGED
            10.00 / open    / false / claim told settled / SETTLED_BEFORE
            11.00 / open    / false / closed claim       / DOSSIER_CLOSED
            10.00 / open    / false / closed claim       / UNCHANGED
            10.00 / settled / false / closed claim       / NOW_SETTLED
            10.00 / open    / false / somebody else      / OTHER_CUSTOMER
            """)
    void says_what_taking_a_row_over_would_do(
            String amount, String state, boolean disputed, String known, RowReason expected) {
        InvoiceRow row = row(amount, state.equals("settled") ? Optional.of(PAID) : Optional.empty(), disputed);
        assertThat(RowComparison.compare(row, known(known)).reason()).isEqualTo(expected);
    }

    @Test
    void letter_case_of_the_customer_number_does_not_matter() {
        assertThat(RowComparison.compare(
                                row("10.00", Optional.empty(), false), Optional.of(claimed("k-1", false, false)))
                        .reason())
                .isEqualTo(RowReason.UNCHANGED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '/', textBlock = """
            10.00 / 2026-02-10 / false / claim              / UNCHANGED
            10.00 / 2026-02-11 / false / claim              / NEW_LETTER
            10.00 / 2026-02-11 / true  / claim              / NOW_DISPUTED
            11.00 / 2026-02-11 / false / claim              / CHANGED_CLAIM
            10.00 / 2026-02-11 / false / closed claim       / DOSSIER_CLOSED
            10.00 / 2026-02-11 / false / claim told settled / SETTLED_BEFORE
            """)
    void a_letter_named_later_is_news_once(
            String amount, LocalDate sentOn, boolean disputed, String known, RowReason expected) {
        InvoiceRow row = row(amount, Optional.empty(), disputed, Optional.of(letter(sentOn)));

        assertThat(RowComparison.compare(row, known(known)).reason()).isEqualTo(expected);
    }

    @Test
    void a_changed_amount_is_named() {
        assertThat(RowComparison.compare(row("1011.00", Optional.empty(), false), known("claim"))
                        .values())
                .containsExactly("10,00", "1.011,00");
    }

    @Test
    void what_was_paid_after_the_cut_off_day_is_open_and_what_was_invoiced_after_it_is_not_known() {
        InvoiceRow paidLater = row("10.00", Optional.of(PAID), false);
        assertThat(new CutOff(new ImportOptions(PAID.minusDays(1), 0))
                        .seen(paidLater)
                        .settledOn())
                .isEmpty();
        assertThat(new CutOff(new ImportOptions(PAID, 0)).seen(paidLater).settledOn())
                .contains(PAID);
        assertThat(new CutOff(new ImportOptions(INVOICED.minusDays(1), 0)).isNotYetKnown(paidLater))
                .isTrue();
        assertThat(new CutOff(new ImportOptions(INVOICED, 0)).isNotYetKnown(paidLater))
                .isFalse();
    }

    @Test
    void moving_the_dates_keeps_the_distance_between_them() {
        InvoiceRow moved = new CutOff(new ImportOptions(PAID, 100)).seen(row("10.00", Optional.of(PAID), false));
        assertThat(moved.dueOn()).isEqualTo(DUE.plusDays(100));
        assertThat(moved.settledOn()).contains(PAID.plusDays(100));
    }

    private static Optional<KnownInvoice> known(String what) {
        return switch (what) {
            case "-" -> Optional.empty();
            case "history" ->
                Optional.of(new KnownInvoice.Settled("K-1", Money.of("10.00"), INVOICED, DUE, PAID, false));
            case "claim" -> Optional.of(claimed("K-1", false, false));
            case "claim told settled" -> Optional.of(claimed("K-1", false, true));
            case "closed claim" -> Optional.of(claimed("K-1", true, false));
            default -> Optional.of(claimed("K-2", false, false));
        };
    }

    private static KnownInvoice claimed(String reference, boolean closed, boolean settled) {
        return new KnownInvoice.Claimed(
                reference,
                Money.of("10.00"),
                Money.of("10.00"),
                INVOICED,
                DUE,
                false,
                closed,
                settled ? Optional.of(PAID) : Optional.empty(),
                Set.of(LETTER));
    }

    private static RowLetter letter(LocalDate sentOn) {
        return new RowLetter(sentOn, "vijftien dagen na bezorging", false, Optional.empty());
    }

    private static InvoiceRow row(String amount, Optional<LocalDate> settledOn, boolean disputed) {
        return row(amount, settledOn, disputed, Optional.empty());
    }

    private static InvoiceRow row(
            String amount, Optional<LocalDate> settledOn, boolean disputed, Optional<RowLetter> letter) {
        RowDetails details = new RowDetails("", "", "COMPANY", "", "", "", "", "", "", false, false, letter);
        return new InvoiceRow("K-1", "F-1", Money.of(amount), INVOICED, DUE, settledOn, disputed, details);
    }
}
