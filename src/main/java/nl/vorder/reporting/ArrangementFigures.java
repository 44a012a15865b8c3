package nl.vorder.reporting;

/**
 * The payment arrangements of a month.
 *
 * @param made agreed in the month
 * @param active running when the month ended
 * @param completed paid off in the month
 * @param broken ended unpaid in the month
 */
public record ArrangementFigures(Total made, Total active, Total completed, Total broken) {}
