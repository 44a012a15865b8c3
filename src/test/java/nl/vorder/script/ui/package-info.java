/**
 * Tests of making scripts and of what they bring: package ui.
 */
package nl.vorder.script.ui;
