package nl.vorder.review;

/** What came of a complaint. */
public enum ComplaintVerdict {
    /** The debtor was right. */
    UPHELD,
    /** The debtor was right in part. */
    PARTLY,
    /** The debtor was not right. */
    REJECTED,
    /** The stop was lifted by hand, without an answer; nobody chooses this. */
    LIFTED
}
