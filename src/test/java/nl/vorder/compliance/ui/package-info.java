/**
 * Tests of the screen of the contact rules.
 */
package nl.vorder.compliance.ui;
