/**
 * Guards over the structure of the code.
 */
package nl.vorder.architecture;
