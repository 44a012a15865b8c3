/**
 * The screen of the client firms.
 */
package nl.vorder.client.ui;
