package nl.vorder.letter;

import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.dossier.Balance;
import nl.vorder.shared.Money;

/**
 * The amounts of a letter, kept with it.
 *
 * @param day up to which interest and costs were counted
 * @param balance what is owed on that day
 * @param announcedCosts what a fourteen-day letter announces, VAT included
 * @param deadlineOn the last day to pay, or to pay without costs
 */
public record Quoted(LocalDate day, Balance balance, Optional<Money> announcedCosts, Optional<LocalDate> deadlineOn) {}
