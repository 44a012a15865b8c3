package nl.vorder.costs.rules;

import java.time.LocalDate;
import nl.vorder.shared.DomainException;

/** Signals that no rate of interest is known for a day: nothing is guessed. */
public class MissingRateException extends DomainException {

    /** Names the kind and the day. */
    public MissingRateException(InterestKind kind, LocalDate day) {
        super("costs.rate-missing", "No rate of " + kind + " interest is known for " + day);
    }
}
