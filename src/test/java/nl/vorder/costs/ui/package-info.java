/**
 * The screen of interest rates.
 */
package nl.vorder.costs.ui;
