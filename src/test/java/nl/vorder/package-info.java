/**
 * What all tests share: the database and the clock.
 */
package nl.vorder;
