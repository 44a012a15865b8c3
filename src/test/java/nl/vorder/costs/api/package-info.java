/**
 * The interface for other programs, over HTTP.
 */
package nl.vorder.costs.api;
