/**
 * Tests of the building blocks of every screen.
 */
package nl.vorder.shared.ui;
