package nl.vorder.intake;

import java.util.Optional;

/**
 * One line of the preview.
 *
 * @param invoice what was understood; empty for lines that were not
 * @param reference the customer number as far as it could be read
 * @param number the invoice number as far as it could be read
 */
public record IntakeRow(
        int line, String reference, String number, Optional<InvoiceRow> invoice, Verdict verdict, RowFinding finding) {}
