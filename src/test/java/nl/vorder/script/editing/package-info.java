/**
 * Tests of making scripts and of what they bring: package editing.
 */
package nl.vorder.script.editing;
