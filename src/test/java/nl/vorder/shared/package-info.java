/**
 * Tests of the values every module speaks.
 */
package nl.vorder.shared;
