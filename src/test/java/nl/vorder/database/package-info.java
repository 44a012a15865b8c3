/**
 * The embedded database with real servers that are really killed.
 */
package nl.vorder.database;
