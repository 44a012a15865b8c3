package nl.vorder.intake;

import java.time.LocalDate;

/**
 * From which day a file is looked at.
 *
 * @param asOf the cut-off day: what was paid later counts as open, what was invoiced later as not yet known
 * @param shiftDays so many days are added to every date; only for practice, zero otherwise
 */
public record ImportOptions(LocalDate asOf, long shiftDays) {}
