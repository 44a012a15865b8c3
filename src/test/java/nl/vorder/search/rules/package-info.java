/**
 * Tests of the rules.
 */
package nl.vorder.search.rules;
