package nl.vorder.call;

/** A list of call-backs as a screen shows it. */
public enum CallBackList {
    /** All that are still to be made. */
    TO_DO("state = 'OPEN'"),
    /** To be made by the current user. */
    MINE("state = 'OPEN' AND user_id = :me"),
    /** To be made by whoever has time; those of colleagues who no longer work here too. */
    ANYONES("state = 'OPEN' AND (user_id IS NULL OR NOT owner_active)"),
    /** Their moment has come. */
    DUE("state = 'OPEN' AND due_at > :grace AND due_at <= :now"),
    /** Their moment has passed, today. */
    OVERDUE("state = 'OPEN' AND due_at >= :today AND due_at <= :grace"),
    /** Their day has passed. */
    MISSED("state = 'OPEN' AND due_at < :today AND due_at <= :grace"),
    /** Another moment was agreed. */
    MOVED("state = 'MOVED'"),
    /** The call was made. */
    DONE("state = 'DONE'");

    private final String condition;

    CallBackList(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** What is open is read from the earliest moment on, what is over from the latest back. */
    boolean isOpen() {
        return this != MOVED && this != DONE;
    }
}
