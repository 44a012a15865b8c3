package nl.vorder.call;

/** Who called whom. */
public enum Direction {
    /** The agency called. */
    OUTBOUND,
    /** The debtor called; allowed at any hour. */
    INBOUND
}
