package nl.vorder.compliance;

/**
 * A hold as a list shows it.
 *
 * @param placedBy the name of who placed it; empty for the program itself
 * @param mayLift whether the current user may lift it by hand
 */
public record HoldRow(Hold hold, String placedBy, boolean mayLift) {}
