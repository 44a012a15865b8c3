package nl.vorder.intake;

/** What came of reading one line. */
public sealed interface ReadRow {

    /** It was understood. */
    record Understood(InvoiceRow row) implements ReadRow {}

    /**
     * It was not.
     *
     * @param reference as far as it could be read
     * @param number as far as it could be read
     */
    record Wrong(String reference, String number, RowFinding finding) implements ReadRow {}
}
