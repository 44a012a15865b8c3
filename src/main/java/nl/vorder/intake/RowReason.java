package nl.vorder.intake;

/** Why a line gets its verdict; the text is {@code intake.reason.<NAME>}. */
public enum RowReason {
    /** A new claim. */
    NEW_CLAIM(Verdict.CREATE),
    /** A new claim that is contested: it gets a hold. */
    NEW_DISPUTED_CLAIM(Verdict.CREATE),
    /** Paid already: payment history. */
    NEW_HISTORY(Verdict.CREATE),
    /** Amount, dates or description changed. */
    CHANGED_CLAIM(Verdict.UPDATE),
    /** Contested since: gets a hold. */
    NOW_DISPUTED(Verdict.UPDATE),
    /** Paid since, to the client firm. */
    NOW_SETTLED(Verdict.UPDATE),
    /** A letter about it that was not known yet: it is judged and kept. */
    NEW_LETTER(Verdict.UPDATE),
    /** The payment history changed. */
    CHANGED_HISTORY(Verdict.UPDATE),
    /** Known, and the same. */
    UNCHANGED(Verdict.SKIP),
    /** Invoiced after the cut-off day. */
    NOT_YET_KNOWN(Verdict.SKIP),
    /** The dossier is closed. */
    DOSSIER_CLOSED(Verdict.SKIP),
    /** Known as paid; a paid invoice is not opened again. */
    SETTLED_BEFORE(Verdict.ERROR),
    /** The invoice number belongs to another customer. */
    OTHER_CUSTOMER(Verdict.ERROR),
    /** The number stands on an earlier line too. */
    DUPLICATE_NUMBER(Verdict.ERROR),
    /** A needed value is empty. */
    VALUE_MISSING(Verdict.ERROR),
    /** A value is longer than fits. */
    VALUE_TOO_LONG(Verdict.ERROR),
    /** No such day. */
    DATE_WRONG(Verdict.ERROR),
    /** No amount. */
    AMOUNT_WRONG(Verdict.ERROR),
    /** Not above zero. */
    AMOUNT_NOT_POSITIVE(Verdict.ERROR),
    /** A fraction of a cent, or more than fits. */
    AMOUNT_NOT_EXACT(Verdict.ERROR),
    /** To be paid before it was written. */
    DUE_BEFORE_INVOICED(Verdict.ERROR),
    /** Paid before it was written. */
    SETTLED_BEFORE_INVOICED(Verdict.ERROR),
    /** No such kind of debtor. */
    KIND_WRONG(Verdict.ERROR),
    /** Other columns than the first line has. */
    COLUMN_COUNT(Verdict.ERROR),
    /** A quote is opened and not closed, or text follows a closing quote. */
    QUOTE_OPEN(Verdict.ERROR),
    /** Bytes that are no characters. */
    UNREADABLE_CHARACTERS(Verdict.ERROR),
    /** Far longer than a line can be. */
    LINE_TOO_LONG(Verdict.ERROR);

    private final Verdict verdict;

    RowReason(Verdict verdict) {
        this.verdict = verdict;
    }

    /** What follows for the line. */
    public Verdict verdict() {
        return verdict;
    }
}
