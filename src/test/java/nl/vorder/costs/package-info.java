/**
 * Rates, their alarms and their keeper.
 */
package nl.vorder.costs;
