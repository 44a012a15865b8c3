/**
 * The calendar of letters.
 */
package nl.vorder.letter.rules;
