/**
 * Tests of the contact policies.
 */
package nl.vorder.compliance.rules;
