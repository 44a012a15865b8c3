/**
 * Files of client firms: how they are read, compared and taken over.
 */
package nl.vorder.intake;
