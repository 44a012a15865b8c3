/**
 * Measures the desk from the key press to the painted dossier; run by hand, prints its figures.
 */
package nl.vorder.desk;
