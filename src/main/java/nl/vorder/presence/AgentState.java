package nl.vorder.presence;

/** What an agent is doing. */
public enum AgentState {
    /** Ready for the next dossier, or preparing it. */
    AVAILABLE,
    /** On the phone. */
    CALLING,
    /** The call has ended, its outcome is being written down. */
    WRAP_UP,
    /** Not at work for a while, for a reason. */
    BREAK
}
