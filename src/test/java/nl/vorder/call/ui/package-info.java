/**
 * Tests of the screens.
 */
package nl.vorder.call.ui;
