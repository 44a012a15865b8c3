package nl.vorder.script;

/** Which amount an answer speaks of. */
public enum AmountHint {
    /** Everything that is open. */
    WHOLE,
    /** A part of it; the agent types how much. */
    PART
}
