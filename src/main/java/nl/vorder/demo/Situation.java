package nl.vorder.demo;

import org.jspecify.annotations.Nullable;

/** How a dossier of the demo agency stands today or how it ended, and how many there are of each. */
enum Situation {
    /** Due in some days, the service call still to be made. */
    COURTESY(180),
    /** Due in some days, the service call was made. */
    COURTESY_CALLED(30),
    /** Just overdue, nobody has called. */
    FRESH(280),
    /** Just overdue, nobody picked up. */
    TRIED_FIRST(230),
    /** The demand or fourteen-day letter has just gone out. */
    LETTER_RUNNING(240),
    /** The letter has run out, the first call is due. */
    AFTER_LETTER(260),
    /** The letter has run out and calls led to nothing yet. */
    TRIED_AFTER_LETTER(330),
    PROMISE_OPEN(250),
    PROMISE_TODAY(25),
    BROKEN_YESTERDAY(45),
    BROKEN_BEFORE(150),
    CALL_BACK_TODAY(18),
    CALL_BACK_LATER(40),
    CALL_BACK_MISSED(1),
    ARRANGEMENT(170),
    INSTALMENT_MISSED(36),
    DISPUTED(110),
    DEBT_HELP(40),
    /** Something else stops all calls. */
    STOPPED(45),
    SAYS_PAID(20),
    /** The last call before the client firm may choose a legal step. */
    FINAL(100),
    PAID_EARLY(900, "PAID"),
    PAID_PROMISE(1400, "PAID"),
    PAID_AFTER_BROKEN(150, "PAID"),
    PAID_ARRANGEMENT(150, "PAID"),
    WITHDRAWN(200, "WITHDRAWN"),
    CREDITED(180, "CREDITED"),
    UNCOLLECTABLE(210, "UNCOLLECTABLE"),
    LEGAL(140, "LEGAL"),
    ENDED_DEBT_HELP(70, "DEBT_HELP");

    private final int count;
    private final @Nullable String closedReason;

    Situation(int count) {
        this(count, null);
    }

    Situation(int count, @Nullable String closedReason) {
        this.count = count;
        this.closedReason = closedReason;
    }

    /** How many dossiers there are in this situation. */
    int count() {
        return count;
    }

    /** Why it was closed; null while it is open. */
    @Nullable
    String closedReason() {
        return closedReason;
    }

    /** Whether it concerns the person in all dossiers: such a debtor has one dossier only. */
    boolean isOfPerson() {
        return this == DEBT_HELP || this == STOPPED || this == ENDED_DEBT_HELP;
    }
}
