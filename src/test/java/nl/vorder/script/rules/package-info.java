/**
 * Tests of the pure rules of scripts.
 */
package nl.vorder.script.rules;
