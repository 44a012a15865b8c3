package nl.vorder.presence;

/** Why an agent does not call for a while. */
public enum BreakReason {
    /** Coffee, a walk, a breath after a hard call. */
    PAUSE,
    /** The meal. */
    LUNCH,
    /** A meeting. */
    MEETING,
    /** Coaching or training. */
    COACHING,
    /** Telephone, computer or network do not work. */
    TROUBLE
}
