/**
 * Tests of making scripts and of what they bring: package results.
 */
package nl.vorder.script.results;
