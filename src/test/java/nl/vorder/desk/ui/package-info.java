/**
 * Tests of the screens.
 */
package nl.vorder.desk.ui;
