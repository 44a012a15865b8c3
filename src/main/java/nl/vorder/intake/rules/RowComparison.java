package nl.vorder.intake.rules;

import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.intake.InvoiceRow;
import nl.vorder.intake.KnownInvoice;
import nl.vorder.intake.RowFinding;
import nl.vorder.intake.RowLetter;
import nl.vorder.intake.RowReason;

/** Decides what taking over a row would do, from the row as seen from the cut-off day and what is known of its number. */
public final class RowComparison {

    private RowComparison() {}

    /** The verdict with its reason. */
    public static RowFinding compare(InvoiceRow row, Optional<KnownInvoice> known) {
        if (known.isEmpty()) {
            return unknown(row);
        }
        if (!known.get().reference().equalsIgnoreCase(row.reference())) {
            return RowFinding.of(RowReason.OTHER_CUSTOMER, known.get().reference());
        }
        return switch (known.get()) {
            case KnownInvoice.Settled settled -> beside(row, settled);
            case KnownInvoice.Claimed claimed -> beside(row, claimed);
        };
    }

    private static RowFinding unknown(InvoiceRow row) {
        if (row.settledOn().isPresent()) {
            return RowFinding.of(
                    RowReason.NEW_HISTORY, Values.of(row.settledOn().get()));
        }
        return RowFinding.of(row.disputed() ? RowReason.NEW_DISPUTED_CLAIM : RowReason.NEW_CLAIM);
    }

    private static RowFinding beside(InvoiceRow row, KnownInvoice.Settled known) {
        if (row.settledOn().isEmpty()) {
            return RowFinding.of(RowReason.SETTLED_BEFORE, Values.of(known.settledOn()));
        }
        boolean same = row.amount().equals(known.amount())
                && row.invoicedOn().equals(known.invoicedOn())
                && row.dueOn().equals(known.dueOn())
                && row.settledOn().get().equals(known.settledOn())
                && row.disputed() == known.disputed();
        return RowFinding.of(same ? RowReason.UNCHANGED : RowReason.CHANGED_HISTORY);
    }

    private static RowFinding beside(InvoiceRow row, KnownInvoice.Claimed known) {
        if (row.settledOn().isPresent()) {
            boolean told = known.settledOn().isPresent();
            return told
                    ? RowFinding.of(RowReason.UNCHANGED)
                    : RowFinding.of(
                            RowReason.NOW_SETTLED, Values.of(row.settledOn().get()));
        }
        if (known.settledOn().isPresent()) {
            return RowFinding.of(
                    RowReason.SETTLED_BEFORE, Values.of(known.settledOn().get()));
        }
        boolean same = row.amount().equals(known.amount())
                && row.invoicedOn().equals(known.invoicedOn())
                && row.dueOn().equals(known.dueOn());
        boolean contested = row.disputed() && !known.disputed();
        Optional<LocalDate> letter = row.details()
                .letter()
                .map(RowLetter::sentOn)
                .filter(sentOn -> !known.lettersOn().contains(sentOn));
        if (same && !contested && letter.isEmpty()) {
            return RowFinding.of(RowReason.UNCHANGED);
        }
        if (known.dossierClosed()) {
            return RowFinding.of(RowReason.DOSSIER_CLOSED);
        }
        if (!same) {
            return changed(row, known);
        }
        return contested
                ? RowFinding.of(RowReason.NOW_DISPUTED)
                : RowFinding.of(RowReason.NEW_LETTER, Values.of(letter.orElseThrow()));
    }

    private static RowFinding changed(InvoiceRow row, KnownInvoice.Claimed known) {
        if (!row.amount().equals(known.amount())) {
            return RowFinding.of(RowReason.CHANGED_CLAIM, Values.of(known.amount()), Values.of(row.amount()));
        }
        return row.dueOn().equals(known.dueOn())
                ? RowFinding.of(RowReason.CHANGED_CLAIM, Values.of(known.invoicedOn()), Values.of(row.invoicedOn()))
                : RowFinding.of(RowReason.CHANGED_CLAIM, Values.of(known.dueOn()), Values.of(row.dueOn()));
    }
}
