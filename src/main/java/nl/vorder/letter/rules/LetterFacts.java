package nl.vorder.letter.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What decides about the next letter.
 *
 * @param consumer whether costs need a fourteen-day letter first
 * @param firstDueOn the oldest due day
 * @param undemanded whether an invoice is late that no valid fourteen-day letter demanded
 * @param costsFrom the first day with costs after the newest valid fourteen-day letter
 * @param remindedOn the day of the last reminder
 * @param demands how many demands went out
 * @param demandedOn the day of the last demand
 * @param agreedOn the day of the agreement that runs
 * @param confirmedOn the day of the last confirmation
 */
public record LetterFacts(
        boolean consumer,
        LocalDate firstDueOn,
        boolean undemanded,
        Optional<LocalDate> costsFrom,
        Optional<LocalDate> remindedOn,
        int demands,
        Optional<LocalDate> demandedOn,
        Optional<LocalDate> agreedOn,
        Optional<LocalDate> confirmedOn) {}
