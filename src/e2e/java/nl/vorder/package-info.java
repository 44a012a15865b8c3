/**
 * Journeys: what users do, through a real browser.
 */
package nl.vorder;
