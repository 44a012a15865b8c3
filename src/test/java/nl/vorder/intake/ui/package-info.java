/**
 * The screen on which files are taken in.
 */
package nl.vorder.intake.ui;
