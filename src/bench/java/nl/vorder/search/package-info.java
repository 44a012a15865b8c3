/**
 * Measures the search; run by hand, prints its figures.
 */
package nl.vorder.search;
