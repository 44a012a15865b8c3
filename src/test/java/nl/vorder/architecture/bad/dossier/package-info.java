/**
 * Money, entities and names as they must not be.
 */
package nl.vorder.architecture.bad.dossier;
