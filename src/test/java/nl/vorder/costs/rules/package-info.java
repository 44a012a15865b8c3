/**
 * The vectors of the law, as tables.
 */
package nl.vorder.costs.rules;
