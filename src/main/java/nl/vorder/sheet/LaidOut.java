package nl.vorder.sheet;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What was read ahead about a dossier.
 *
 * @param on the day it is good for; some of it is asked as of today
 * @param facts what the guardrail reads
 * @param items what the preparation reads
 */
public record LaidOut(LocalDate on, SheetRows facts, SheetRows items) {

    /** Refuses what is not complete. */
    public LaidOut {
        Objects.requireNonNull(on);
        Objects.requireNonNull(facts);
        Objects.requireNonNull(items);
    }
}
