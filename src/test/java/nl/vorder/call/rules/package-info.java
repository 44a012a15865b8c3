/**
 * Tests of the rules.
 */
package nl.vorder.call.rules;
