/**
 * The screens of letters.
 */
package nl.vorder.letter.ui;
