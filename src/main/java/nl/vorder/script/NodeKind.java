package nl.vorder.script;

/** What happens at a line of a script. */
public enum NodeKind {
    /** The agent says something and goes on. */
    SAY,
    /** A question that makes the debtor tell: who, what, when, where, how, which. */
    ASK_OPEN,
    /** A question that is answered with yes or no; for the courtesy call and for the greeting. */
    ASK_CLOSED,
    /** The debtor's identity is checked; nothing about the claim may be said before it is confirmed. */
    IDENTIFY,
    /** An instruction to the agent; not spoken. */
    TIP,
    /** The agreement is made or repeated: who does what, when and how. */
    AGREE,
    /** The goodbye; the call ends here. */
    CLOSE,
    /** No line at all: the facts decide where to go on. */
    BRANCH
}
