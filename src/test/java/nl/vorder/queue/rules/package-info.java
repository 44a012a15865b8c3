/**
 * Tests of the rules.
 */
package nl.vorder.queue.rules;
