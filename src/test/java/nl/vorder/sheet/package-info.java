/**
 * Tests of the module.
 */
package nl.vorder.sheet;
