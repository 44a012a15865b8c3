package nl.vorder.agreement;

import java.time.LocalDate;
import java.util.List;

/** The answer to making a promise. */
public sealed interface PromiseResult {

    /**
     * The promise stands.
     *
     * @param checkOn unpaid after this day it is broken
     */
    record Made(long id, LocalDate checkOn) implements PromiseResult {}

    /** The promise cannot be taken. */
    record Refused(List<AgreementRefusal> refusals) implements PromiseResult {}
}
