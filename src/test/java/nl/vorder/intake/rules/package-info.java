/**
 * How a line is read and what it means.
 */
package nl.vorder.intake.rules;
