package nl.vorder.queue;

/** The main reason a dossier is in the queue, with the band of its urgency. */
public enum QueueReason {
    /** Somebody promised to call at this moment. */
    CALL_BACK_DUE(0),
    /** A promise was not kept and nobody has spoken about it yet. */
    BROKEN_PROMISE(1),
    /** A promised payment is due today. */
    PROMISE_DUE_TODAY(2),
    /** An instalment of an arrangement was missed. */
    INSTALMENT_MISSED(3),
    /** The claim will soon be time-barred (art. 3:307 BW). */
    LIMITATION_NEAR(4),
    /** The last call before a step in court. */
    FINAL_CALL(5),
    /** The first call after a demand or fourteen-day letter. */
    AFTER_DEMAND(6),
    /** A service call five to fifteen days before the due date. */
    COURTESY(7),
    /** The due date has passed and nobody has been spoken yet. */
    FIRST_OVERDUE(8),
    /** An earlier contact asks for another one. */
    FOLLOW_UP(9);

    private final int band;

    QueueReason(int band) {
        this.band = band;
    }

    /** How urgent the reason is: 0 comes first, 15 is the highest number that fits into the rank. */
    public int band() {
        return band;
    }
}
