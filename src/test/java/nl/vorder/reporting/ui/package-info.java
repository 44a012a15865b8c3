/**
 * The screen of the monthly report.
 */
package nl.vorder.reporting.ui;
