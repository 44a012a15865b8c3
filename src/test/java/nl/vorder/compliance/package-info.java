/**
 * Tests of the guardrail against a real database.
 */
package nl.vorder.compliance;
