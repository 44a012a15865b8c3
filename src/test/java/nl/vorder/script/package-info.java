/**
 * The script engine and the shipped scripts.
 */
package nl.vorder.script;
