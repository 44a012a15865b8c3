package nl.vorder.queue;

/** The main reason a dossier is in the queue; the order is the order of urgency. */
public enum QueueReason {
    /** Somebody promised to call at this moment. */
    CALL_BACK_DUE,
    /** A promise was not kept and nobody has spoken about it yet. */
    BROKEN_PROMISE,
    /** A promised payment is due today. */
    PROMISE_DUE_TODAY,
    /** An instalment of an arrangement was missed. */
    INSTALMENT_MISSED,
    /** The claim will soon be time-barred (art. 3:307 BW). */
    LIMITATION_NEAR,
    /** The last call before a step in court. */
    FINAL_CALL,
    /** The first call after a demand or fourteen-day letter. */
    AFTER_DEMAND,
    /** A service call five to fifteen days before the due date. */
    COURTESY,
    /** The due date has passed and nobody has been spoken yet. */
    FIRST_OVERDUE,
    /** An earlier contact asks for another one. */
    FOLLOW_UP
}
