/**
 * How fast costs and interest are computed.
 */
package nl.vorder.costs;
