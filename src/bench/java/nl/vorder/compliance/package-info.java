/**
 * Measures the guardrail; run by hand, prints its figures.
 */
package nl.vorder.compliance;
