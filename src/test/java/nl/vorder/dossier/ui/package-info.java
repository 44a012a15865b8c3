/**
 * The screens of alarms and terms.
 */
package nl.vorder.dossier.ui;
