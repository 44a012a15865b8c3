/**
 * Tests of scripts: the engine, the check, the shipped texts and their versions.
 */
package nl.vorder.script;
