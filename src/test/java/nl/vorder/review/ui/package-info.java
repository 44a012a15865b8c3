/**
 * Tests of the screens.
 */
package nl.vorder.review.ui;
