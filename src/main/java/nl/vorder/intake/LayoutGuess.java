package nl.vorder.intake;

/**
 * A first idea of how a file is read, for somebody to look over.
 *
 * @param datesAmbiguous whether the dates that were seen fit the day first as well as the month first
 */
public record LayoutGuess(FileLayout layout, boolean datesAmbiguous) {}
