package nl.vorder.costs.rules;

/** How near a claim is to being barred; the nearest first. */
public enum LimitationState {
    /** The last day has passed. A barred consumer claim is not called until somebody releases it. */
    BARRED(-1),
    /** Thirty days or fewer are left. */
    WITHIN_30_DAYS(30),
    /** Ninety days or fewer are left. */
    WITHIN_90_DAYS(90),
    /** A hundred and eighty days or fewer are left. */
    WITHIN_180_DAYS(180),
    /** There is time. */
    RUNNING(Long.MAX_VALUE);

    private final long daysLeft;

    LimitationState(long daysLeft) {
        this.daysLeft = daysLeft;
    }

    long daysLeft() {
        return daysLeft;
    }
}
