/**
 * Tests of the screens.
 */
package nl.vorder.queue.ui;
