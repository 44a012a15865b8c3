package nl.vorder.shared;

/** How far collection is; each stage has its own words on the phone. */
public enum Stage {
    /** Five to fifteen days before the due date: a short service call. */
    COURTESY,
    /** The due date has just passed. */
    FIRST_OVERDUE,
    /** A demand or fourteen-day letter went out. */
    AFTER_DEMAND,
    /** The last promise was not kept. */
    BROKEN_PROMISE,
    /** The last call before the client firm may choose a legal step. */
    FINAL
}
