/**
 * Client firms.
 */
package nl.vorder.client;
