package nl.vorder.intake.rules;

import nl.vorder.intake.ImportOptions;
import nl.vorder.intake.InvoiceRow;

/** Looks at a row from the cut-off day. */
public final class CutOff {

    private final ImportOptions options;

    /** Looks with these options. */
    public CutOff(ImportOptions options) {
        this.options = options;
    }

    /** Whether the invoice was written after the cut-off day, so that nobody knew of it. */
    public boolean isNotYetKnown(InvoiceRow row) {
        return row.invoicedOn().isAfter(options.asOf());
    }

    /** The row as it stood at the end of the cut-off day, with its dates moved if that was asked for. */
    public InvoiceRow seen(InvoiceRow row) {
        boolean paidLater =
                row.settledOn().filter(day -> day.isAfter(options.asOf())).isPresent();
        InvoiceRow then = paidLater ? row.unsettled() : row;
        return options.shiftDays() == 0 ? then : then.shifted(options.shiftDays());
    }
}
