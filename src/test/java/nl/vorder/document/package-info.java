/**
 * Templates and what a PDF must keep.
 */
package nl.vorder.document;
