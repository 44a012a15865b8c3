package nl.vorder.call;

/** How a call-back stands; due, overdue and missed follow from the clock. */
public enum CallBackState {
    /** Its moment is still to come. */
    PLANNED,
    /** Its moment has come, at most fifteen minutes ago. */
    DUE,
    /** Its moment was today, more than fifteen minutes ago. */
    OVERDUE,
    /** Its day has passed; it stays until it is made or moved. */
    MISSED,
    /** The call was made. */
    DONE,
    /** Another moment was agreed; a new call-back stands for it. */
    MOVED
}
