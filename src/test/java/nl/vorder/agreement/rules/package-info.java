/**
 * Tests of the rules.
 */
package nl.vorder.agreement.rules;
