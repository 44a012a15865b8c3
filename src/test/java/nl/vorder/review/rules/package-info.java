/**
 * Tests of the rules.
 */
package nl.vorder.review.rules;
