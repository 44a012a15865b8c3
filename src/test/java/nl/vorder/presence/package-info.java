/**
 * Tests of the module.
 */
package nl.vorder.presence;
