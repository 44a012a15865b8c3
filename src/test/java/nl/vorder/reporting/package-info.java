/**
 * Figures against hand-computed months, and the printed report.
 */
package nl.vorder.reporting;
