package nl.vorder.intake;

import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.shared.Money;

/**
 * The fourteen-day letter the client firm sent about an invoice, as the line tells it.
 *
 * @param sentOn the day it was sent
 * @param wording the class of wording as the file has it; empty: not told
 * @param costsColumn whether the file has a column with the costs the letter named
 * @param costs what stands in that column, VAT included
 */
public record RowLetter(LocalDate sentOn, String wording, boolean costsColumn, Optional<Money> costs) {}
