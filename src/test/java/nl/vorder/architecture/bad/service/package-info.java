/**
 * A service as it must not be.
 */
package nl.vorder.architecture.bad.service;
