package nl.vorder.review;

/** How a consultation stands. */
public enum ConsultationState {
    /** The team lead has not answered yet. */
    WAITING,
    /** The call may be made. */
    AGREED,
    /** The call may not be made. */
    DECLINED
}
