package nl.vorder.call;

import nl.vorder.shared.Money;

/**
 * What one agent did on one calendar day in the Netherlands.
 *
 * @param calls all calls, also those nobody answered
 * @param conversations calls with the person who decides
 * @param promises promises, part promises and arrangements
 * @param promised the euros of promises and part promises
 * @param callBacks call-backs agreed
 */
public record DayFigures(int calls, int conversations, int promises, Money promised, int callBacks) {}
