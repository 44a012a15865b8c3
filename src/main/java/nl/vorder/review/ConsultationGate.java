package nl.vorder.review;

import java.math.BigDecimal;

/** Whether a call has to wait for the team lead because the customer is important. */
public sealed interface ConsultationGate {

    /** Whether the call may be made as far as the consultation goes. */
    default boolean open() {
        return this instanceof NotNeeded || this instanceof Agreed;
    }

    /** The customer is not important, or its share is not known. */
    record NotNeeded() implements ConsultationGate {}

    /**
     * Nobody was asked yet, or the last answer is too old.
     *
     * @param share the debtor's part of the client firm's yearly revenue, in per cent
     */
    record Needed(BigDecimal share) implements ConsultationGate {}

    /** The team lead has been asked. */
    record Waiting(BigDecimal share, Consultation consultation) implements ConsultationGate {}

    /** The team lead agreed not long ago. */
    record Agreed(BigDecimal share, Consultation consultation) implements ConsultationGate {}

    /** The team lead does not want the call. */
    record Declined(BigDecimal share, Consultation consultation) implements ConsultationGate {}
}
