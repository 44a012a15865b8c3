package nl.vorder.queue;

import nl.vorder.compliance.GuardedAction;

/** The main reason a dossier is in the queue, with the usual points of its urgency. */
public enum QueueReason {
    /** Somebody promised to call at this moment. */
    CALL_BACK_DUE(1000),
    /** A promise was not kept and nobody has spoken about it yet. */
    BROKEN_PROMISE(900),
    /** A promised payment is due today. */
    PROMISE_DUE_TODAY(850),
    /** An instalment of an arrangement was missed. */
    INSTALMENT_MISSED(800),
    /** The claim will soon be time-barred (art. 3:307 BW). */
    LIMITATION_NEAR(700),
    /** The last call before a step in court. */
    FINAL_CALL(600),
    /** The first call after a demand or fourteen-day letter. */
    AFTER_DEMAND(500),
    /** A reminder went out and nobody has spoken since. */
    AFTER_LETTER(450),
    /** A service call five to fifteen days before the due date. */
    COURTESY(400),
    /** The due date has passed and nobody has been spoken yet. */
    FIRST_OVERDUE(300),
    /** An earlier contact asks for another one. */
    FOLLOW_UP(200);

    private final int usualPoints;

    QueueReason(int usualPoints) {
        this.usualPoints = usualPoints;
    }

    /** What a call for this reason is to the guardrail: one the debtor asked for has rules of its own. */
    public GuardedAction calling() {
        return this == CALL_BACK_DUE ? GuardedAction.CALL_BACK : GuardedAction.CALL;
    }

    /** How urgent the reason is, 0 to 1,000, until a team weighs it otherwise; a call-back goes first whatever the weights. */
    public int usualPoints() {
        return usualPoints;
    }
}
