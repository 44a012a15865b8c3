package nl.vorder.queue.rules;

/**
 * How a client firm wants its debtors called.
 *
 * @param courtesyCall whether there is a service call before the due day
 * @param firstCallAfter days after the due day before the first call, 0 to 60
 * @param letterFollowUpAfter days after a reminder went out before the call about it, 0 to 60
 * @param priority how urgent its dossiers are, 0 to 100
 */
public record FirmProcedure(boolean courtesyCall, int firstCallAfter, int letterFollowUpAfter, int priority) {

    /** What holds until something else is agreed. */
    public static final FirmProcedure USUAL = new FirmProcedure(true, 1, 3, 50);

    /** The most days a call may wait. */
    public static final int MOST_DAYS = 60;

    /** The most urgent. */
    public static final int MOST_PRIORITY = 100;

    /** Whether all numbers are in their range. */
    public boolean isValid() {
        return isIn(firstCallAfter, MOST_DAYS) && isIn(letterFollowUpAfter, MOST_DAYS) && isIn(priority, MOST_PRIORITY);
    }

    private static boolean isIn(int value, int most) {
        return value >= 0 && value <= most;
    }
}
