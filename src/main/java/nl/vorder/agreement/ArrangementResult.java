package nl.vorder.agreement;

import java.time.LocalDate;
import java.util.List;

/** The answer to concluding an arrangement. */
public sealed interface ArrangementResult {

    /**
     * The arrangement runs.
     *
     * @param checkOn unpaid after this day the first instalment is missed
     */
    record Concluded(long id, LocalDate checkOn) implements ArrangementResult {}

    /** The plan is outside the mandate; it can be asked of the client firm instead. */
    record Refused(List<AgreementRefusal> refusals) implements ArrangementResult {}
}
