package nl.vorder.dossier;

/** What makes the term of limitation start anew; a call by the agency does not. */
public enum InterruptionKind {
    /** A written notice that reserves the right to payment (art. 3:317 BW). */
    WRITTEN_NOTICE,
    /** The debtor acknowledges the debt, also by word of mouth, by a promise or an arrangement (art. 3:318 BW). */
    ACKNOWLEDGEMENT,
    /** A part payment, which acknowledges the rest (art. 3:318 BW). */
    PAYMENT
}
